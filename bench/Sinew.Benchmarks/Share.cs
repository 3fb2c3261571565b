namespace Sinew.Benchmarks;

/// <summary>Sums over the runners of one group; the sample is the part that brute force also tried.</summary>
internal sealed record Share(int Runners, int Wanted, int Found, int AsWanted, int BestFound, int BestAsWanted, int SampleFound, int SampleAsWanted)
{
    private int SampleWanted { get; init; }

    /// <summary>Adds a runner and, if it was asked, what brute force found.</summary>
    public Share With(Placed placed, (Placed Scheduled, Placed Best)? sample)
    {
        var sum = this with
        {
            Runners = Runners + 1,
            Wanted = Wanted + placed.Wanted,
            Found = Found + placed.Found,
            AsWanted = AsWanted + placed.AsWanted,
        };
        return sample is not var (scheduled, best) ? sum : sum with
        {
            SampleWanted = SampleWanted + placed.Wanted,
            SampleFound = SampleFound + scheduled.Found,
            SampleAsWanted = SampleAsWanted + scheduled.AsWanted,
            BestFound = BestFound + best.Found,
            BestAsWanted = BestAsWanted + best.AsWanted,
        };
    }

    /// <summary>A row of the Markdown table.</summary>
    public string Row(string group) =>
        $"| {group} | {Runners} | {Wanted} | {Of(Found, Wanted)} | {Of(AsWanted, Wanted)} | {Of(BestFound, SampleWanted)} | {Of(BestAsWanted, SampleWanted)} | {Of(SampleFound, SampleWanted)} | {Of(SampleAsWanted, SampleWanted)} |";

    private static string Of(int part, int whole) => whole == 0 ? "" : FormattableString.Invariant($"{100.0 * part / whole:0.0} %");
}
