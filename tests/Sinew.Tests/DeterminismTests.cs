using System.Globalization;
using System.Text.Json.Nodes;
using Sinew.Interop.Tests.Generated;

namespace Sinew.Tests;

public sealed class DeterminismTests : IDisposable
{
    private static readonly string[] Lists = ["week", "runs", "races", "volume", "tests", "conditions", "equipment", "goals"];
    private static readonly string[] PlanIt = ["--today", "2026-11-23", "--format", "json"];
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Environments => new()
    {
        "TZ=Asia/Kolkata", "TZ=America/Los_Angeles", "TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8", "LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8",
        "LC_ALL=C", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_TieredCompilation=0",
    };

    [Theory]
    [MemberData(nameof(Environments))]
    public void The_plan_is_the_same_bytes_wherever_it_is_made(string environment)
    {
        var variables = environment.Split(' ').Select(v => v.Split('=')).Select(v => (v[0], v[1]));
        var runner = Full(_ => { });
        Assert.Equal(Plan(runner), SinewProgram.Run(["plan", runner, .. PlanIt], variables).Gave(0).Out);
    }

    [Theory]
    [InlineData("TZ=Asia/Kolkata")]
    [InlineData("TZ=America/Los_Angeles")]
    public void A_history_without_a_time_zone_reads_the_same_on_every_machine(string environment)
    {
        var export = folder.Write("export.zip", MadeExport.Make(TrueWeek.Usual(23)).Zip);
        var runner = Full(r =>
        {
            r["week"] = new JsonArray();
            _ = r.Remove("timeZone");
        });
        var variable = environment.Split('=');
        string[] plan = ["plan", runner, "--history", export, .. PlanIt];
        var here = SinewProgram.Run(plan, [("TZ", "Europe/Berlin")]).Gave(0);
        Assert.Equal(here.Out, SinewProgram.Run(plan, [(variable[0], variable[1])]).Gave(0).Out);
        Assert.Contains("No time zone is named", here.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public void Cultures_of_the_system_change_nothing_even_where_they_are_switched_on(string culture)
    {
        // The program is built to ignore cultures; with this configuration the runtime would load them.
        Assert.Equal("İ", CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper("i"));
        var config = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sinew.runtimeconfig.json"));
        Assert.Contains("\"System.Globalization.Invariant\": true", config, StringComparison.Ordinal);
        config = config.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal)
            .Replace("\"System.Globalization.PredefinedCulturesOnly\": true", "\"System.Globalization.PredefinedCulturesOnly\": false", StringComparison.Ordinal);
        var runner = Full(_ => { });
        (string, string)[] variables = [("LANG", culture), ("LC_ALL", culture)];
        var json = SinewProgram.Run(["plan", runner, .. PlanIt], variables, null, folder.Write("cultures.runtimeconfig.json", config)).Gave(0);
        Assert.Equal(Plan(runner), json.Out);
        var text = SinewProgram.Run(["plan", runner, "--today", "2026-11-23"], variables, null, folder.File("cultures.runtimeconfig.json")).Gave(0);
        Assert.Equal(SinewProgram.Run("plan", runner, "--today", "2026-11-23").Out, text.Out);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_order_of_lists_in_the_runner_file_means_nothing(int seed)
    {
        var plan = Plan(Full(_ => { }));
        var random = new Random(seed);
        var shuffled = Full(runner =>
        {
            foreach (var list in Lists)
                Shuffle(runner[list]!.AsArray(), random);
            Shuffle(runner["availability"]!["days"]!.AsArray(), random);
            Shuffle(runner["availability"]!["windows"]!.AsArray(), random);
        });
        Assert.Equal(plan, Plan(shuffled));
    }

    [Fact]
    public void The_order_of_the_history_given_means_nothing()
    {
        var one = folder.Write("one.zip", MadeExport.Make(TrueWeek.Usual(21)).Zip);
        var other = folder.Write("other.zip", MadeExport.Make(TrueWeek.Usual(22)).Zip);
        var runner = Full(r => r["week"] = new JsonArray());
        var there = SinewProgram.Run(["plan", runner, "--history", one, "--history", other, .. PlanIt], []).Gave(0);
        var back = SinewProgram.Run(["plan", runner, "--history", other, "--history", one, .. PlanIt], []).Gave(0);
        Assert.Equal(there.Out, back.Out);
    }

    private static string Plan(string runner) => SinewProgram.Run(["plan", runner, .. PlanIt], []).Gave(0).Out;

    private static void Shuffle(JsonArray list, Random random)
    {
        var items = list.Select(i => i!.DeepClone()).ToArray();
        random.Shuffle(items);
        list.Clear();
        foreach (var item in items)
            list.Add(item);
    }

    // Several of everything.
    private string Full(Action<JsonObject> change) => folder.Runner(runner =>
    {
        runner["races"] = JsonNode.Parse("""
            [ { "date": "2026-12-20", "event": "5k", "priority": "C" }, { "date": "2027-02-28", "event": "10k", "priority": "A", "name": "City 10" },
              { "date": "2027-02-07", "event": "10k", "priority": "B" }, { "date": "2027-05-09", "event": "half", "priority": "A" } ]
            """);
        runner["week"]!.AsArray().Add(JsonNode.Parse("""{ "day": "sat", "kind": "easy", "minutes": 40, "start": "10:00" }"""));
        runner["week"]!.AsArray().Add(JsonNode.Parse("""{ "day": "tue", "kind": "recovery", "minutes": 25, "start": "07:00" }"""));
        runner["runs"]!.AsArray().Add(JsonNode.Parse("""{ "date": "2026-12-06", "kind": "easy", "minutes": 30, "start": "17:00" }"""));
        runner["runs"]!.AsArray().Add(JsonNode.Parse("""{ "date": "2026-12-10", "kind": "rest" }"""));
        runner["volume"]!.AsArray().Add(JsonNode.Parse("""{ "from": "2027-03-15", "km": 48 }"""));
        runner["equipment"] = new JsonArray("miniband", "dumbbell:8,8,12,12", "step", "bench", "band", "kettlebell:12,16");
        runner["goals"] = new JsonArray("performance", "injury_prevention", "muscle");
        runner["conditions"]!.AsArray().Add(JsonNode.Parse("""{ "id": "pfp", "side": "right", "pain": 2 }"""));
        runner["tests"]!.AsArray().Add(JsonNode.Parse("""{ "id": "side_plank", "date": "2026-11-19", "left": 40, "right": 55 }"""));
        runner["tests"]!.AsArray().Add(JsonNode.Parse("""{ "id": "heel_rise", "date": "2026-10-01", "left": 20, "right": 20 }"""));
        runner["availability"]!["windows"]!.AsArray().Add(JsonNode.Parse("""{ "day": "fri", "from": "06:30", "to": "09:00", "minutes": 30 }"""));
        change(runner);
    });
}
