using System.Collections.Immutable;
using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Cases;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Planning;

public class PlainWordsTests
{
    private static readonly DateOnly Today = Case.Today;

    // A runner.json of one line: a running week, then what the test is about.
    private static string Json(string more, string races = "", string born = "1990-05-17", string level = "intermediate", string equipment = "\"miniband\", \"dumbbell:8,8\", \"step\"") => $$"""
        { "schema": "sinew.runner/1", "born": "{{born}}", "sex": "female", "bodyMassKg": 60, "experience": { "strength": "{{level}}" }, "races": [{{races}}],
          "week": [ { "day": "tue", "kind": "easy", "minutes": 45, "start": "18:00" }, { "day": "thu", "kind": "intervals", "minutes": 60, "start": "18:00" },
                    { "day": "sun", "kind": "long", "minutes": 90, "start": "09:00" } ],
          "availability": { "minutes": 40, "sessionsPerWeek": 2 }, "equipment": [{{equipment}}], "screening": { "parq": "clear" }{{more}} }
        """;

    private static Programme Plan(string json, DateOnly? today = null)
    {
        var read = RunnerDocument.Read(Encoding.UTF8.GetBytes(json), today ?? Today, id => Catalogue.Default.TryFind(id, out _));
        Assert.True(read.IsRead, string.Join('\n', read.Problems));
        return Planner.Plan(new(read.Value, [], Catalogue.Default, today ?? Today));
    }

    private static IEnumerable<string> Texts(Programme plan) => plan.Findings.Select(f => f.Text).Concat(plan.Needs.Select(n => n.Text))
        .Concat(plan.Blocks.SelectMany(b => b.Why).Select(w => w.Text));

    [Fact]
    public void Two_sessions_for_the_legs_less_than_a_day_apart_are_told_and_others_are_not()
    {
        Assert.DoesNotContain(Texts(Plan(Json(""))), t => t.Contains("less than a day apart", StringComparison.Ordinal));
        var close = Plan(Json("").Replace("\"sessionsPerWeek\": 2", "\"sessionsPerWeek\": 2, \"days\": [\"fri\", \"sat\"]", StringComparison.Ordinal));
        var told = Assert.Single(close.Findings, f => f.Text.Contains("less than a day apart", StringComparison.Ordinal));
        Assert.Equal("R-318", told.Rule);
        Assert.Equal(
            close.Sessions.Where(s => s.Date.DayOfWeek == DayOfWeek.Saturday && s.Class is SessionClass.M or SessionClass.H && close.Sessions.Any(f => f.Date == s.Date.AddDays(-1) && f.Class is SessionClass.M or SessionClass.H)).Select(s => s.Date),
            told.Dates);
        Assert.NotEmpty(told.Dates);
    }

    [Theory]
    [InlineData("2026-11-02", "false", true)] // three weeks
    [InlineData("2026-11-03", "false", false)]
    [InlineData("2026-09-01", "true", false)]
    public void Strong_pain_of_three_weeks_without_a_diagnosis_asks_for_somebody_now(string since, string diagnosed, bool now)
    {
        var plan = Plan(Json($$""", "conditions": [ { "id": "hip_fai", "pain": 8, "since": "{{since}}", "diagnosed": {{diagnosed}} } ]"""));
        var text = Assert.Single(Texts(plan), t => t.Contains("too much to train through", StringComparison.Ordinal));
        Assert.EndsWith(now ? "It has lasted since 2 Nov 2026 and nobody has diagnosed it: see a physiotherapist or doctor now." : "If it stays so, see a physiotherapist or doctor.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_best_that_nobody_lifts_is_told_and_names_no_load()
    {
        const string Slip = """, "tests": [ { "id": "e1rm", "exercise": "rdl_db", "date": "2026-11-20", "value": 1000 } ]""";
        var plan = Plan(Json(Slip));
        Assert.Contains(Texts(plan), t => t == "A best of 1000 kg on rdl db is more than anybody lifts: it is a slip, and no load is taken from it. Mend it in the runner file, in kilograms.");
        var without = Plan(Json(""));
        Assert.Equal(without.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Sets), plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Sets));
    }

    [Theory]
    [InlineData("marathon", true)]
    [InlineData("half", false)]
    public void A_marathon_for_training_is_told_for_what_it_costs(string race, bool told) => Assert.Equal(told, Texts(Plan(Json("", $$"""{ "date": "2027-02-28", "event": "{{race}}", "priority": "C", "name": "Spring" }""")))
        .Any(t => t.Contains("counts as training (priority C)", StringComparison.Ordinal)));

    [Fact]
    public void What_a_complaint_takes_away_for_two_weeks_is_told_apart_from_what_it_takes_away_for_good()
    {
        const string Hip = """, "conditions": [ { "id": "hip_fai", "pain": 8, "diagnosed": true } ]""";
        var plan = Plan(Json(Hip));
        var text = Assert.Single(Texts(plan), t => t.StartsWith("Hip impingement (pain 8 of 10)", StringComparison.Ordinal));
        Assert.Matches("left out is what is known to aggravate it: .+ For two weeks .+ left out too, while it hurts that much", text);
        Assert.DoesNotContain(plan.Sessions.Where(s => s.Date < Today.AddDays(14)).SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]), e => e.Pattern is Pattern.Squat or Pattern.Lunge or Pattern.Step or Pattern.Hinge);
        Assert.DoesNotContain("For two weeks", Assert.Single(Texts(Plan(Json(Hip.Replace("8", "4", StringComparison.Ordinal)))), t => t.StartsWith("Hip impingement (pain 4 of 10)", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_condition_is_named_in_words_and_none_by_its_id()
    {
        foreach (var id in Enum.GetValues<ConditionId>())
        {
            var code = Code<ConditionId>.Of(id);
            foreach (var pain in new[] { 1, 7 })
            {
                var plan = Plan(Json($", \"conditions\": [ {{ \"id\": \"{code}\", \"pain\": {pain} }} ]"));
                Assert.All(Texts(plan), t => Assert.DoesNotContain("_", t, StringComparison.Ordinal));
                Assert.All(Texts(plan), t => Assert.DoesNotMatch(@"\b(pfp|fai|itbs|mtss|bsi|prox|(strain|back|avulsion|injury) (acute|suspected|recent)|flexion intolerant)\b", t));
            }
        }

        Assert.Contains("pain around the kneecap", ConditionWords.Of(ConditionId.Pfp), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fresh_strain_is_not_called_one_after_the_acute_phase()
    {
        var plan = Plan(Json(", \"conditions\": [ { \"id\": \"hamstring_strain_acute\", \"pain\": 6 } ]"));
        Assert.Contains(plan.Needs, n => n.Text == "You reported a fresh hamstring strain (pain 6 of 10). Its load protocol is for the hamstrings.");
        Assert.Contains(plan.Findings, f => f.Rule == "R-603" && f.Text.Contains("(a fresh hamstring strain)", StringComparison.Ordinal));
        Assert.All(Texts(plan), t => Assert.DoesNotContain("after the acute phase", t, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "1 day away")]
    [InlineData(7, "7 days away")]
    [InlineData(13, "13 days away")]
    [InlineData(14, "2 weeks away")]
    [InlineData(17, "2 weeks away")]
    [InlineData(18, "3 weeks away")]
    public void Days_to_a_race_are_days_under_a_fortnight(int days, string said) => Assert.Equal(said, Words.Away(days));

    [Fact]
    public void A_race_next_Sunday_is_six_days_away()
    {
        var finding = Assert.Single(Plan(Json("", "{ \"date\": \"2026-11-29\", \"event\": \"half\", \"name\": \"City half\" }")).Findings, f => f.Rule == "R-432");
        Assert.StartsWith("City half on 29 Nov 2026 is 6 days away: ", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1 day")]
    [InlineData(2, "2 days")]
    [InlineData(3, "3 days")]
    [InlineData(4, "1 week")]
    [InlineData(10, "1 week")]
    [InlineData(11, "2 weeks")]
    public void A_block_of_fewer_than_four_days_is_counted_in_days(int days, string said) => Assert.Equal(said, Words.Length(Today, Today.AddDays(days - 1)));

    [Theory]
    [InlineData(StrengthLevel.Novice, 55)]
    [InlineData(StrengthLevel.Intermediate, 62)]
    [InlineData(StrengthLevel.Intermediate, 90)]
    [InlineData(StrengthLevel.Advanced, 74)]
    public void The_pair_of_dumbbells_worth_getting_is_the_lightest_that_makes_heavy_weeks(StrengthLevel level, double kg)
    {
        Programme With(decimal? pair)
        {
            Load[] loads = pair is { } p ? [Load.FromKg(5), Load.FromKg(p)] : [Load.FromKg(5)];
            var home = Conflicts.Shown.Home(level);
            return Conflicts.Shown.Planned(home with { BodyMassKg = kg, Equipment = home.Equipment with { Dumbbells = [.. loads], SingleDumbbells = [.. loads] } });
        }

        var said = Assert.Single(With(null).Findings, f => f.Rule == "R-436").Text;
        var match = System.Text.RegularExpressions.Regex.Match(said, @"A pair of dumbbells of ([\d.]+) kg each is the lightest that would change that, by the \w");
        Assert.True(match.Success, said);
        var pair = decimal.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(With(pair).Sessions, s => s.Phase == Phase.MS && s.Class == SessionClass.H);
        Assert.DoesNotContain(With(pair - 2.5m).Sessions, s => s.Phase == Phase.MS && s.Class == SessionClass.H);
    }

    [Fact]
    public void Blocks_say_that_light_dumbbells_make_no_heavy_weeks()
    {
        var plan = Plan(Json("", "{ \"date\": \"2027-04-25\", \"event\": \"half\", \"name\": \"City half\" }"));
        var strength = Assert.Single(plan.Blocks, b => b.Phase == Phase.MS);
        Assert.DoesNotContain(plan.Sessions, s => s.Phase == Phase.MS && s.Class == SessionClass.H);
        Assert.Equal("R-436", strength.Why[0].Rule);
        Assert.Matches(@"^\d weeks in the place of maximal strength.*: moderate sets of \d+ to \d+ repetitions, because nothing you own is heavy enough for it\.$", strength.Why[0].Text);
        var power = Assert.Single(plan.Blocks, b => b.Phase == Phase.PW);
        Assert.Contains("nothing heavy because nothing you own is heavy enough for it", power.Why[0].Text, StringComparison.Ordinal);
        var said = plan.Sessions.Where(s => s.Phase is Phase.MS or Phase.PW).SelectMany(s => s.Why).Select(w => w.Text).ToArray();
        Assert.All(said, t => Assert.DoesNotContain("as heavy as this day allows", t, StringComparison.Ordinal));
        Assert.All(said, t => Assert.DoesNotContain("turn strength into speed", t, StringComparison.Ordinal));
        Assert.Contains(said, t => t.EndsWith("a moderate session: steady sets with a few repetitions in reserve.", StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_barbell_the_same_blocks_are_called_what_they_are()
    {
        var plan = Plan(Json("", "{ \"date\": \"2027-04-25\", \"event\": \"half\", \"name\": \"City half\" }", equipment: "\"barbell\", \"rack\", \"bench\", \"box\", \"miniband\""));
        Assert.Contains("few repetitions with high loads", Assert.Single(plan.Blocks, b => b.Phase == Phase.MS).Why[0].Text, StringComparison.Ordinal);
        foreach (var session in plan.Sessions.Where(s => s is { Phase: Phase.MS, Deload: false }))
            Assert.Equal(session.Class == SessionClass.H, session.Why.Any(w => w.Text.Contains("as heavy as this day allows", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_weak_heel_rise_is_named_as_what_keeps_jumps_away()
    {
        const string tests = ", \"tests\": [ { \"id\": \"heel_rise\", \"date\": \"2026-11-20\", \"left\": 9, \"right\": 10 } ]";
        var power = Assert.Single(Plan(Json(tests, "{ \"date\": \"2027-04-25\", \"event\": \"half\" }")).Blocks, b => b.Phase == Phase.PW);
        Assert.Contains("no jumps and nothing heavy", power.Why[0].Text, StringComparison.Ordinal);
        Assert.Contains("jumps begin at 15 single-leg heel rises, and your test showed 9", power.Why[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2011-05-17", "intermediate", "", "R-709")]
    [InlineData("1990-05-17", "intermediate", "osteoporosis", "R-633")]
    public void A_season_without_heavy_blocks_says_once_why(string born, string level, string condition, string rule)
    {
        var conditions = condition.Length == 0 ? "" : $", \"conditions\": [ {{ \"id\": \"{condition}\", \"diagnosed\": true }} ]";
        var plan = Plan(Json(conditions, "{ \"date\": \"2027-04-25\", \"event\": \"half\" }", born, level, "\"barbell\", \"rack\", \"box\", \"miniband\""));
        Assert.DoesNotContain(plan.Sessions, s => s.Class == SessionClass.H);
        var told = plan.Findings.Where(f => f.Rule == rule && f.Severity == Severity.Info && f.Text.Contains("nothing heavy", StringComparison.Ordinal)).ToArray();
        var blocks = plan.Blocks.Where(b => b.Phase is Phase.MS or Phase.PW && b.Why[0].Rule == rule).ToArray();
        Assert.True(told.Length == 1 || blocks.Length > 0, string.Join('\n', Texts(plan)));
    }

    [Fact]
    public void What_makes_sore_cites_the_rule_that_says_so_and_names_the_exercise()
    {
        var plan = Case.Of(People.Tom).Plan;
        var new_ = plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Why, (e, why) => (e.Name, why)).Where(x => x.why.Text.Contains("known to make sore", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(new_);
        Assert.All(new_, x => Assert.Equal(("P-11", true), (x.why.Rule, x.why.Text.StartsWith(x.Name + " is new to you", StringComparison.Ordinal))));
        Assert.True(RuleBook.Default.TryFind("P-11", out var rule));
        Assert.Contains("make sore", rule.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Step_ups_are_the_climbers_exercise_for_climbers_only()
    {
        Assert.Contains(Case.Of(People.Tom).Texts, t => t.StartsWith("Step-ups are the climber's exercise", StringComparison.Ordinal));
        var road = Case.Of(People.Hanna);
        Assert.Contains(road.Texts, t => t.StartsWith("Stepping up ", StringComparison.Ordinal));
        Assert.DoesNotContain(road.Texts, t => t.Contains("climber", StringComparison.Ordinal));
    }

    [Fact]
    public void A_test_to_repeat_has_its_date()
    {
        var finding = Assert.Single(Case.Of(People.Nina).Plan.Findings, f => f.Rule == "R-592");
        Assert.Contains($"Repeat it on {Words.Date(finding.Dates[0])};", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_race_a_year_ago_is_a_warning_and_one_of_last_week_is_not()
    {
        var mistyped = Assert.Single(Plan(Json("", "{ \"date\": \"2025-04-25\", \"event\": \"half\", \"name\": \"City half\" }")).Findings, f => f.Rule == "R-423");
        Assert.Equal(Severity.Warning, mistyped.Severity);
        Assert.Contains("mend its date", mistyped.Text, StringComparison.Ordinal);
        Assert.Equal(Severity.Info, Assert.Single(Plan(Json("", "{ \"date\": \"2026-11-15\", \"event\": \"half\" }")).Findings, f => f.Rule == "R-423").Severity);
    }

    [Fact]
    public void Two_goal_races_on_one_day_are_a_warning()
    {
        const string race = "{ \"date\": \"2027-04-25\", \"event\": \"half\", \"name\": \"City half\" }, { \"date\": \"2027-04-25\", \"event\": \"10k\", \"name\": \"City 10\"";
        var finding = Assert.Single(Plan(Json("", race + " }")).Findings, f => f is { Rule: "R-435", Severity: Severity.Warning });
        Assert.StartsWith("2 A races on one day: the season is built for City half on 25 Apr 2027", finding.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Plan(Json("", race + ", \"priority\": \"B\" }")).Findings, f => f.Rule == "R-435");
    }

    [Fact]
    public void A_stub_of_a_week_gets_no_advice_about_free_times()
    {
        var sunday = new DateOnly(2026, 11, 29);
        var json = Json("").Replace("\"minutes\": 40, \"sessionsPerWeek\": 2", "\"days\": [\"sun\", \"mon\"], \"minutes\": 40, \"sessionsPerWeek\": 2", StringComparison.Ordinal);
        foreach (var today in new[] { sunday.AddDays(-2), sunday.AddDays(-1), sunday })
            Assert.DoesNotContain(Plan(json, today).Findings, f => f.Rule == "R-318" && f.Dates.Any(d => d < sunday.AddDays(1)));
        Assert.Contains(Plan(json, sunday.AddDays(-6)).Findings, f => f.Rule == "R-318" && f.Dates.Any(d => d < sunday.AddDays(1)));
    }

    [Fact]
    public void Who_names_a_red_flag_is_not_told_that_all_is_clear()
    {
        ImmutableArray<string> Warnings(string screening) => RunnerDocument.Read(
            Encoding.UTF8.GetBytes($$"""{ "schema": "sinew.runner/1", "born": "1990-01-01", "screening": {{screening}} }"""), Today).Warnings;
        Assert.Empty(Warnings("""{ "redFlags": ["chest_pain"] }"""));
        Assert.Contains("not answered", Assert.Single(Warnings("{}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bands", "did you mean band?")]
    [InlineData("gym", "did you mean barbell, rack, bench")]
    [InlineData("Gym", "did you mean barbell, rack, bench")]
    public void Equipment_in_a_runners_own_words_is_answered_with_ours(string typed, string answer)
    {
        var read = RunnerDocument.Read(Encoding.UTF8.GetBytes($$"""{ "schema": "sinew.runner/1", "born": "1990-01-01", "equipment": ["{{typed}}"] }"""), Today);
        Assert.Contains(answer, Assert.Single(read.Problems).ToString(), StringComparison.Ordinal);
    }
}
