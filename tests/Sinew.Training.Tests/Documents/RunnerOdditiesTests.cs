using Sinew.Training.Documents;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Documents;

/// <summary>Oddities of runner files, each with the exact lines a person reads.</summary>
public class RunnerOdditiesTests
{
    private const string Days = "mon, tue, wed, thu, fri, sat, sun";
    private const string Kinds = "easy, recovery, steady, strides, long, tempo, intervals, hills, race, cross, rest";
    private const string Events = "800m, 1500m, 3k, 5k, 10k, half, marathon, ultra, other";
    private const string Date = "a date that exists, YYYY-MM-DD from 1900 to 2199";
    private const string Time = "a time HH:mm from 00:00 to 23:59";
    private const string Minutes = "a whole number from 1 to 1440";
    /// <summary>Fields beside schema and born; the lines; whether the JSON Schema refuses them too.</summary>
    public static TheoryData<string, string[], bool> Oddities => new()
    {
        { """ "name": 7 """, ["$.name: 7; allowed: text of 0 to 200 characters on one line"], true },
        { """ "name": "a\nb" """, ["""$.name: "a\nb"; allowed: text of 0 to 200 characters on one line"""], true },
        { """ "name": "\ud800" """, ["$: line 1, column 57: '\"'; allowed: " + Pairs], false },
        { """ "sex": "woman" """, ["""$.sex: "woman"; allowed: unspecified, female, male"""], true },
        { """ "sex": "Female" """, ["""$.sex: "Female" (did you mean female?); allowed: unspecified, female, male"""], true },
        { """ "sex": ["female"] """, ["$.sex: […]; allowed: unspecified, female, male"], true },
        { """ "bodyMassKg": "62" """, ["""$.bodyMassKg: "62"; allowed: a number from 20 to 400"""], true },
        { """ "bodyMassKg": -62 """, ["$.bodyMassKg: -62; allowed: a number from 20 to 400"], true },
        { """ "bodyMassKg": 1e400 """, ["$.bodyMassKg: 1e400; allowed: a number from 20 to 400"], true },
        { """ "bodyMassKg": "NaN" """, ["""$.bodyMassKg: "NaN"; allowed: a number from 20 to 400"""], true },
        { """ "heightCm": 1.68 """, ["$.heightCm: 1.68; allowed: a number from 80 to 260"], true },
        { """ "timeZone": "Berlin time" """, ["""$.timeZone: "Berlin time"; allowed: an IANA time zone such as Europe/Berlin"""], true },
        { """ "timeZone": "" """, ["""$.timeZone: ""; allowed: an IANA time zone such as Europe/Berlin"""], true },
        { """ "experience": "novice" """, ["""$.experience: "novice"; allowed: an object"""], true },
        { """ "experience": {"strength":"beginner"} """, ["""$.experience.strength: "beginner"; allowed: novice, intermediate, advanced"""], true },
        { """ "experience": {"supervised":"no"} """, ["""$.experience.supervised: "no"; allowed: true, false"""], true },
        { """ "event": "10K" """, ["""$.event: "10K" (did you mean 10k?); allowed: none, """ + Events], true },
        { """ "races": {} """, ["$.races: {}; allowed: a list"], true },
        { """ "races": [null] """, ["$.races[0]: null; allowed: an object"], true },
        { """ "races": [{}] """, [$"$.races[0].date: missing; allowed: {Date}", $"$.races[0].event: missing; allowed: {Events}"], true },
        { """ "races": [{"date":"2027-02-28","event":"none"}] """, [$"$.races[0].event: \"none\"; allowed: {Events}"], true },
        { """ "races": [{"date":"2027-02-28","event":"other"}] """, ["$.races[0].km: missing; allowed: a number from 0.01 to 1000"], true },
        { """ "races": [{"date":"2027-02-28","event":"ultra","km":1000.5}] """, ["$.races[0].km: 1000.5; allowed: a number from 0.01 to 1000"], true },
        { """ "races": [{"date":"2027-02-28","event":"10k","km":0}] """, ["$.races[0].km: 0; allowed: a number from 0.01 to 1000"], true },
        { """ "races": [{"date":"2027-02-29","event":"10k"}] """, [$"$.races[0].date: \"2027-02-29\"; allowed: {Date}"], true },
        { """ "races": [{"date":"2027-02-28","event":"10k","priority":"a"}] """, ["""$.races[0].priority: "a" (did you mean A?); allowed: A, B, C"""], true },
        { """ "races": [{"date":"2027-02-28","event":"10k","ascentM":-5}] """, ["$.races[0].ascentM: -5; allowed: a whole number from 0 to 30000"], true },
        { """ "week": [{"day":"thurs","kind":"easy"}] """, [$"$.week[0].day: \"thurs\" (did you mean thu?); allowed: {Days}"], true },
        { """ "week": [{"day":"mon","kind":"easy"},{"day":"tue","kind":"easy"},{"day":"thurs","kind":"jog"}] """, [$"$.week[2].day: \"thurs\" (did you mean thu?); allowed: {Days}", $"$.week[2].kind: \"jog\"; allowed: {Kinds}"], true },
        { """ "week": [{"kind":"easy"}] """, [$"$.week[0].day: missing; allowed: {Days}"], true },
        { """ "week": [{"day":1,"kind":null}] """, [$"$.week[0].day: 1; allowed: {Days}", $"$.week[0].kind: missing; allowed: {Kinds}"], true },
        { """ "week": [{"day":"mon","kind":"easy","minutes":-45}] """, [$"$.week[0].minutes: -45; allowed: {Minutes}"], true },
        { """ "week": [{"day":"mon","kind":"easy","minutes":0}] """, [$"$.week[0].minutes: 0; allowed: {Minutes}"], true },
        { """ "week": [{"day":"mon","kind":"easy","minutes":1441}] """, [$"$.week[0].minutes: 1441; allowed: {Minutes}"], true },
        { """ "week": [{"day":"mon","kind":"easy","minutes":45.5}] """, [$"$.week[0].minutes: 45.5; allowed: {Minutes}"], true },
        { """ "week": [{"day":"mon","kind":"easy","minutes":99999999999999999999}] """, [$"$.week[0].minutes: 99999999999999999999; allowed: {Minutes}"], true },
        { """ "week": [{"day":"mon","kind":"easy","minutes":"45"}] """, [$"$.week[0].minutes: \"45\"; allowed: {Minutes}"], true },
        { """ "week": [{"day":"mon","kind":"easy","km":0}] """, ["$.week[0].km: 0; allowed: a number from 0.01 to 1000"], true },
        { """ "week": [{"day":"mon","kind":"easy","start":"7:00"}] """, [$"$.week[0].start: \"7:00\"; allowed: {Time}"], true },
        { """ "week": [{"day":"mon","kind":"easy","start":"24:00"}] """, [$"$.week[0].start: \"24:00\"; allowed: {Time}"], true },
        { """ "week": [{"day":"mon","kind":"easy","start":"18:00:00"}] """, [$"$.week[0].start: \"18:00:00\"; allowed: {Time}"], true },
        { """ "week": [{"day":"mon","kind":"easy","from":"2027-02-01","to":"2027-01-01"}] """, ["""$.week[0].to: "2027-01-01"; allowed: a date not before from (2027-02-01)"""], false },
        { """ "week": [{"day":"mon","kind":"easy","hard":1}] """, ["$.week[0].hard: 1; allowed: true, false"], true },
        { """ "week": ["tue easy 45"] """, ["""$.week[0]: "tue easy 45"; allowed: an object"""], true },
        { """ "runs": [{"kind":"easy"}] """, [$"$.runs[0].date: missing; allowed: {Date}"], true },
        { """ "runs": [{"date":"2026-02-30","kind":"easy"}] """, [$"$.runs[0].date: \"2026-02-30\"; allowed: {Date}"], true },
        { """ "runs": [{"date":"06.12.2026","kind":"easy"}] """, [$"$.runs[0].date: \"06.12.2026\"; allowed: {Date}"], true },
        { """ "runs": [{"date":"9999-12-31","kind":"easy"}] """, [$"$.runs[0].date: \"9999-12-31\"; allowed: {Date}"], true },
        { """ "runs": [{"date":"2026-12-06","kind":"easy","km":1e9}] """, ["$.runs[0].km: 1e9; allowed: a number from 0.01 to 1000"], true },
        { """ "volume": [{"from":"2027-01-04"}] """, ["$.volume[0].km: missing; allowed: a number from 0 to 1000"], true },
        { """ "volume": [{"km":40}] """, [$"$.volume[0].from: missing; allowed: {Date}"], true },
        { """ "availability": [] """, ["$.availability: []; allowed: an object"], true },
        { """ "availability": {"days":"mon"} """, ["""$.availability.days: "mon"; allowed: a list"""], true },
        { """ "availability": {"days":["mon","tues"]} """, [$"$.availability.days[1]: \"tues\" (did you mean tue?); allowed: {Days}"], true },
        { """ "availability": {"minutes":5} """, ["$.availability.minutes: 5; allowed: a whole number from 10 to 120"], true },
        { """ "availability": {"sessionsPerWeek":8} """, ["$.availability.sessionsPerWeek: 8; allowed: a whole number from 1 to 7"], true },
        { """ "availability": {"style":"long"} """, ["""$.availability.style: "long"; allowed: standard, short, mini"""], true },
        { """ "availability": {"earliest":"20:00","latest":"07:00"} """, ["""$.availability.latest: "07:00"; allowed: a time after earliest (20:00)"""], false },
        { """ "availability": {"earliest":"22:00"} """, ["""$.availability.earliest: "22:00"; allowed: a time before latest (21:00)"""], false },
        { """ "availability": {"windows":[{"day":"tue","from":"18:00","to":"18:00"}]} """, ["""$.availability.windows[0].to: "18:00"; allowed: a time after from (18:00)"""], false },
        { """ "availability": {"windows":[{"day":"tue"}]} """, [$"$.availability.windows[0].from: missing; allowed: {Time}", $"$.availability.windows[0].to: missing; allowed: {Time}"], true },
        { """ "equipment": ["miniband","trampoline"] """, [$"$.equipment[1]: \"trampoline\"; allowed: {AllowedFor("trampoline")}"], false },
        { """ "equipment": ["dumbbell:eight"] """, [$"$.equipment[0]: \"dumbbell:eight\"; allowed: {AllowedFor("dumbbell:eight")}"], false },
        { """ "equipment": ["", 7, "step", "boat"] """, ["$.equipment[1]: 7; allowed: text such as miniband or dumbbell:8,8", $"$.equipment[0]: \"\"; allowed: {AllowedFor("")}", $"$.equipment[3]: \"boat\"; allowed: {AllowedFor("boat")}"], true },
        { """ "equipment": "miniband" """, ["""$.equipment: "miniband"; allowed: a list"""], true },
        { """ "goals": ["faster"] """, ["""$.goals[0]: "faster"; allowed: performance, health, weight, muscle, injury_prevention"""], true },
        { """ "conditions": [{"id":"bsi_suspected","site":"toe"}] """, ["""$.conditions[0].site: "toe"; allowed: femoral_neck, anterior_tibia, medial_malleolus, navicular, fifth_metatarsal, sesamoid, other"""], true },
        { """ "conditions": [{"id":"mtss","site":"navicular"}] """, ["""$.conditions[0].site: "navicular"; allowed: null, because only bsi_suspected has a bone site"""], true },
        { """ "conditions": [{"id":"pfp","pain":11}] """, ["$.conditions[0].pain: 11; allowed: a whole number from 0 to 10"], true },
        { """ "conditions": [{"id":"pfp","side":"middle"}] """, ["""$.conditions[0].side: "middle"; allowed: left, right, both"""], true },
        { """ "screening": {"parq":"yes"} """, ["""$.screening.parq: "yes"; allowed: clear, uncleared"""], true },
        { """ "screening": {"parq":"clear","redFlags":["cough"]} """, ["""$.screening.redFlags[0]: "cough"; allowed: chest_pain, syncope, breathless_at_rest, neuro_deficit, calf_swelling, dark_urine, cauda_equina, night_pain_systemic, cannot_bear_weight, sudden_pop, bsi_high_risk_site"""], true },
        { """ "screening": {"parq":"clear","trimester":4} """, ["$.screening.trimester: 4; allowed: a whole number from 1 to 3"], true },
        { """ "screening": {"parq":"clear","trimester":2,"postpartumWeeks":8} """, ["$.screening.postpartumWeeks: 8; allowed: null beside a trimester"], true },
        { """ "sex": "male", "screening": {"parq":"clear","trimester":2} """, ["$.screening.trimester: 2; allowed: null with sex male"], false },
        { """ "screening": {"parq":"clear","prepubertal":true,"postpartumWeeks":8} """, ["$.screening.prepubertal: true; allowed: false or null beside a trimester or weeks since birth"], false },
        { """ "tests": [{"id":"push_ups","date":"2026-11-20","value":1}] """, ["""$.tests[0].id: "push_ups"; allowed: heel_rise, side_plank, plank, flexor_hold, extensor_hold, sl_bridge, sl_squat_quality, chair_stand, sl_sit_to_stand, grip, hip_abduction, copenhagen, hop_single, hop_triple, e1rm"""], true },
        { """ "tests": [{"id":"plank","date":"2026-11-20"}] """, ["$.tests[0].value: missing; allowed: a number from 0 to 10000, here or in left and right"], true },
        { """ "tests": [{"id":"plank","date":"2026-11-20","left":60,"value":60}] """, ["$.tests[0].value: 60; allowed: null beside left or right"], true },
        { """ "tests": [{"id":"e1rm","date":"2026-11-20","value":95}] """, ["$.tests[0].exercise: missing; allowed: the id of an exercise such as back_squat"], true },
        { """ "tests": [{"id":"e1rm","exercise":"deadlift_of_doom","date":"2026-11-20","value":95}] """, ["""$.tests[0].exercise: "deadlift_of_doom"; allowed: the id of an exercise such as back_squat"""], false },
        { """ "tests": [{"id":"plank","value":-1,"date":"2026-11-20"}] """, ["$.tests[0].value: -1; allowed: a number from 0 to 10000"], true },
        { """ "style": "asics_basics" """, ["""$.style: "asics_basics" (did you mean asics-basics?); allowed: sinew, asics-basics, gorewear-ten, gorewear-short, twenty-minutes, movements-of-running, runners-on-track"""], true },
        { """ "policies": {"lastPhase":"drop","hardDays":"soft","liftFirst":true} """, ["""$.policies.lastPhase: "drop"; allowed: keep, endurance""", """$.policies.hardDays: "soft"; allowed: auto, hard, light""", "$.policies.liftFirst: true; allowed: never, weight_goal_easy_runs"], true },
        { """ "name": "a", "name": "b" """, ["$.name: twice; allowed: each name once"], false },
        { """ "week": [{"day":"mon","day":"tue","kind":"easy"}] """, ["$.week[0].day: twice; allowed: each name once"], false },
        { """ "races": [{"date":"2027-02-28","event":"10k","name":"\u202egnp.exe"},{"date":"\u202e","event":"10k"}] """, [$"$.races[1].date: \"\\u202e\"; allowed: {Date}"], true },
    };

    /// <summary>Whole files.</summary>
    public static TheoryData<string, string[]> Files => new()
    {
        { "", ["$: line 1, column 1: end of text; allowed: " + Rfc] },
        { "nonsense", ["$: line 1, column 2: 'o'; allowed: " + Rfc] },
        { "[]", ["$: []; allowed: an object"] },
        { "null", ["$: null; allowed: an object"] },
        { "{}", ["$.schema: missing; allowed: sinew.runner/1", "$.born: missing; allowed: " + Date] },
        { """{"schema":"sinew.runner/1"}""", ["$.born: missing; allowed: " + Date] },
        { """{"schema":null,"born":"1997-03-14"}""", ["$.schema: missing; allowed: sinew.runner/1"] },
        { """{"schema":1,"born":"1997-03-14"}""", ["$.schema: 1; allowed: sinew.runner/1"] },
        { """{"schema":"sinew.plan/1","today":"2026-11-23"}""", ["""$.schema: "sinew.plan/1"; allowed: sinew.runner/1"""] },
        { """{"schema":"sinew.runner/2","wholly":"new"}""", ["""$.schema: "sinew.runner/2"; allowed: this program reads sinew.runner/1"""] },
        { """{"schema":"sinew.runner/0","born":"1997-03-14"}""", ["""$.schema: "sinew.runner/0"; allowed: sinew.runner/1"""] },
        { """{"schema":"sinew.runner/1","born":"2026-11-24"}""", ["""$.born: "2026-11-24"; allowed: a date from 1915-11-24 to 2026-11-23"""] },
        { """{"schema":"sinew.runner/1","born":"1915-11-23"}""", ["""$.born: "1915-11-23"; allowed: a date from 1915-11-24 to 2026-11-23"""] },
        { """{"schema":"sinew.runner/1","born":"1997-3-14"}""", [$"$.born: \"1997-3-14\"; allowed: {Date}"] },
        { """{"schema":"sinew.runner/1","schema\ud800":1,"born":"1997-03-14"}""", ["$: line 1, column 28: '\"'; allowed: " + Pairs] },
        { """{"schema":"sinew.runner/1","sch\ud800":1,"born":"1997-03-14"}""", ["$: line 1, column 28: '\"'; allowed: " + Pairs] },
        { """{"schema":"sinew.runner/1","\udc00":1,"born":"1997-03-14"}""", ["$: line 1, column 28: '\"'; allowed: " + Pairs] },
        { """{"schema":"sinew.runner/1","schema":"sinew.runner/1","born":"1997-03-14"}""", ["$.schema: twice; allowed: each name once"] },
        { "{\n  \"schema\": \"sinew.runner/1\",\n  \"born\": \"1997-03-14\",\n}", ["$: line 4, column 1: '}'; allowed: " + Rfc] },
        { "{\"schema\": \"sinew.runner/1\", // me\n}", ["$: line 1, column 30: '/'; allowed: " + Rfc] },
        { "{\"name\": \"Zoë\", born}", ["$: line 1, column 17: 'b'; allowed: " + Rfc] },
        { """{"bodyMassKg": NaN}""", ["$: line 1, column 16: 'N'; allowed: " + Rfc] },
        { """{"schema":"sinew.runner/1" """, ["$: line 1, column 28: end of text; allowed: " + Rfc] },
        { "{} {}", ["$: line 1, column 4: '{'; allowed: " + Rfc] },
    };

    /// <summary>What the reader of equipment says of an item; the words are its own.</summary>
    private static string AllowedFor(string item) => Assert.Single(EquipmentReader.Parse([item]).Problems).Allowed;

    private const string Pairs = "text whose \\ud800 to \\udfff come in pairs";
    private const string Rfc = "JSON (RFC 8259): names and text in double quotes, a comma between entries but not after the last, no comments";

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Every_oddity_is_told_with_its_place_and_what_is_allowed(string fields, string[] lines, bool schemaToo)
    {
        var bytes = Formats.Utf8(Formats.Runner(fields));

        var result = RunnerDocument.Read(bytes, Formats.Today, id => id == "back_squat");

        Assert.Equal(lines, result.Problems.Select(p => p.ToString()));
        Assert.Null(result.Value);
        if (schemaToo)
            Assert.NotEmpty(Formats.SchemaProblems("runner", bytes));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_runner_is_told_so(string file, string[] lines)
    {
        var result = RunnerDocument.Read(Formats.Utf8(file), Formats.Today);

        Assert.Equal(lines, result.Problems.Select(p => p.ToString()));
        Assert.Null(result.Value);
    }

    [Fact]
    public void All_problems_of_a_file_come_at_once()
    {
        var rows = Oddities.Select(r => r.Data).Where(r => !r.Item1.Contains("\"name\"", StringComparison.Ordinal)).ToArray();
        var chosen = rows.DistinctBy(r => r.Item1.Split('"')[1]).ToArray();

        var result = RunnerDocument.Read(
            Formats.Utf8(Formats.Runner(string.Join(',', chosen.Select(r => r.Item1)))), Formats.Today, id => id == "back_squat");

        Assert.True(chosen.Length >= 15, $"{chosen.Length} fields");
        Assert.Equal(
            chosen.SelectMany(r => r.Item2).Order(StringComparer.Ordinal),
            result.Problems.Select(p => p.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Too_deep_too_long_and_not_utf8_are_told_in_one_line()
    {
        var deep = Formats.Utf8(Formats.Runner("\"x\":" + new string('[', 5000) + new string(']', 5000)));
        Assert.Equal(
            ["$: line 1, column 83: '['; allowed: at most 32 objects and lists within one another"],
            RunnerDocument.Read(deep, Formats.Today).Problems.Select(p => p.ToString()));

        var huge = new byte[RunnerDocument.MaxBytes + 1];
        Assert.Equal(
            ["$: 1048577 bytes; allowed: at most 1048576 bytes"], RunnerDocument.Read(huge, Formats.Today).Problems.Select(p => p.ToString()));

        Assert.Equal(
            ["$: text that is not UTF-8; allowed: UTF-8"],
            RunnerDocument.Read([(byte)'{', 0xFF, (byte)'}'], Formats.Today).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Unknown_condition_lists_all_thirty_ids()
    {
        var result = RunnerDocument.Read(Formats.Utf8(Formats.Runner(""" "conditions":[{"id":"runners_knee"}] """)), Formats.Today);

        var problem = Assert.Single(result.Problems);
        Assert.Equal("$.conditions[0].id", problem.Path);
        Assert.Equal(30, problem.Allowed.Split(", ").Length);
        Assert.StartsWith("achilles, achilles_insertional, acl_recent", problem.Allowed, StringComparison.Ordinal);
    }
}
