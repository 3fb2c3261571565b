using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>
/// Pain reported in the log and what it makes of the runner: above 2 of 10 within two weeks a complaint joins the conditions, by its symptoms
/// and undiagnosed; a reported bone of R-614 counts as a suspected stress injury.
/// </summary>
/// <param name="Conditions">Complaints.</param>
/// <param name="Unknown">Places that no condition knows, in the runner's words, and the pain there.</param>
/// <param name="Refer">What is left out, and what a professional should see .</param>
/// <param name="Why">Reasons of the complaints.</param>
internal sealed record ReportedPain(ImmutableArray<Condition> Conditions, ImmutableArray<(string Place, int Pain)> Unknown, ImmutableArray<Finding> Refer, ImmutableArray<Reason> Why)
{
    /// <summary>Days for which the last report of a place speaks.</summary>
    private const int Days = PainfulTissue.Days;

    // Words that runners use for a place, all of them in any order, the narrower before the wider.
    private static readonly (string Word, ConditionId Id)[] Places =
    [
        ("insertion", ConditionId.AchillesInsertional), ("achilles", ConditionId.Achilles), ("plantar", ConditionId.PlantarFascia), ("heel", ConditionId.PlantarFascia),
        ("calf", ConditionId.CalfStrainAcute), ("shin", ConditionId.Mtss), ("itb", ConditionId.Itbs), ("it band", ConditionId.Itbs), ("iliotibial", ConditionId.Itbs), ("outer knee", ConditionId.Itbs), ("outside knee", ConditionId.Itbs), ("lateral knee", ConditionId.Itbs), ("patellar tendon", ConditionId.PatellarTendinopathy),
        ("knee", ConditionId.Pfp), ("sit bone", ConditionId.ProxHamstringTendinopathy), ("hamstring", ConditionId.HamstringStrainAcute), ("groin", ConditionId.GroinPain),
        ("adductor", ConditionId.GroinPain), ("hip flexor", ConditionId.HipFlexorStrain), ("outer hip", ConditionId.GlutealTendinopathy), ("outside hip", ConditionId.GlutealTendinopathy), ("hip", ConditionId.HipFai),
        ("back", ConditionId.LowBackAcute), ("shoulder", ConditionId.ShoulderPain), ("wrist", ConditionId.WristPain),
    ];

    // Bones by the words for them: R-614's by name, any other that is named as a bone.
    private static readonly (string Word, BoneSite Site)[] Bones =
    [
        ("navicular", BoneSite.Navicular), ("fifth metatarsal", BoneSite.FifthMetatarsal), ("5th metatarsal", BoneSite.FifthMetatarsal), ("sesamoid", BoneSite.Sesamoid),
        ("hip neck", BoneSite.FemoralNeck), ("neck of the hip", BoneSite.FemoralNeck), ("femoral neck", BoneSite.FemoralNeck), ("neck of the femur", BoneSite.FemoralNeck),
        ("neck of femur", BoneSite.FemoralNeck), ("front of the shin", BoneSite.AnteriorTibia), ("front of shin", BoneSite.AnteriorTibia), ("front shin", BoneSite.AnteriorTibia),
        ("anterior tibia", BoneSite.AnteriorTibia), ("inner ankle", BoneSite.MedialMalleolus), ("medial malleolus", BoneSite.MedialMalleolus),
        ("stress fracture", BoneSite.Other), ("metatarsal", BoneSite.Other), ("tibia", BoneSite.Other), ("fibula", BoneSite.Other), ("femur", BoneSite.Other),
        ("sacrum", BoneSite.Other), ("shin bone", BoneSite.Other), ("shinbone", BoneSite.Other), ("heel bone", BoneSite.Other), ("calcaneus", BoneSite.Other),
    ];

    /// <summary>Reads the reports up to a day, that day included.</summary>
    /// <param name="log">The log.</param>
    /// <param name="declared">Conditions that the runner file names.</param>
    /// <param name="today">The day.</param>
    /// <param name="seen">The runner file says that a clinician has looked.</param>
    public static ReportedPain Of(TrainingLog log, ImmutableArray<Condition> declared, DateOnly today, bool seen)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        var unknown = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var refer = ImmutableArray.CreateBuilder<Finding>();
        var why = ImmutableArray.CreateBuilder<Reason>();
        foreach (var place in log.Pain.Where(p => p.Date <= today).GroupBy(p => (Site: p.Site.Trim().ToLowerInvariant(), p.Side)).OrderBy(g => g.Key.Site, StringComparer.Ordinal).ThenBy(g => g.Key.Side))
        {
            PainReport[] reports = [.. place.OrderBy(p => p.Date).ThenBy(Worst)];
            var last = reports[^1];
            var worst = reports.Where(r => r.Date == last.Date).Max(Worst);
            var response = PainResponse.Of([Untroubled(reports[0].Date)], [.. reports], today.AddDays(1));
            if (response.Refer && today.DayNumber - last.Date.DayNumber <= Days)
            {
                foreach (var reason in response.Why.Where(r => r.Rule == "R-606" || r.Text.Contains("second time", StringComparison.Ordinal)))
                    refer.Add(new(reason.Rule, Severity.Warning, $"{Capital(last.Site)}: {reason.Text}", [last.Date]));
            }

            // what bone says is not taken back by a day without pain, nor by time, but by whoever has looked at it.
            if (BoneOf(place.Key.Site) is { } bone && !seen && reports.MaxBy(Worst) is { } most && Worst(most) > 0)
            {
                conditions.Add(new(ConditionId.BsiSuspected, SideOf(place.Key.Side), bone, reports[0].Date, Worst(most), true, false));
                refer.Add(new("R-605", Severity.Warning, $"Pain at \"{most.Site.Trim()}\" was {Worst(most)} of 10 on {Words.Date(most.Date)}. In bone no pain is harmless: it counts until a clinician has looked at it and your runner file says so (\"cleared\" under screening), whatever later reports say.", [most.Date]));
                why.Add(Because.Of("R-605", $"You reported pain of {Worst(most)} of 10 ({most.Site.Trim()}) on {Words.Date(most.Date)}."));
                continue;
            }

            var ago = today.DayNumber - last.Date.DayNumber;
            if (worst > PainResponse.Acceptable && ago is > Days and <= 2 * Days)
                refer.Add(new("R-605", Severity.Advice, $"The last you wrote of \"{last.Site.Trim()}\" is {worst} of 10 on {Words.Date(last.Date)}, more than two weeks ago, so it holds nothing back any more. Write down how it is now before you go on; if it still hurts like that, see a physiotherapist or doctor first.", [last.Date]));
            if (worst <= PainResponse.Safe || ago > Days)
                continue;
            if (IdOf(place.Key.Site) is not { } id)
            {
                unknown[last.Site.Trim()] = Math.Max(worst, unknown.GetValueOrDefault(last.Site.Trim()));
                continue;
            }

            var irritable = worst > PainResponse.Acceptable || reports.Any(r => r.Date == last.Date && PainResponse.TierOf(r, reports) == PainTier.Stop);
            conditions.Add(new(id, SideOf(place.Key.Side), BoneOf(place.Key.Site), reports[0].Date, worst, irritable, false));
            refer.Add(new("R-605", Severity.Advice, $"Pain at \"{last.Site.Trim()}\" was {worst} of 10 on {Words.Date(last.Date)}: {Left(id, declared, irritable)}. {Again}; a report of 2 or less brings it back, and after two weeks {(declared.Any(c => c.Id == id) ? "your runner file alone speaks for it" : "the report no longer counts. If a clinician has given it a name, write it into the runner file as a condition; then its load programme joins the plan")}.", [last.Date]));
            why.Add(Because.Of("R-605", $"You reported pain of {worst} of 10 ({last.Site.Trim()}) on {Words.Date(last.Date)}."));
        }

        return new(conditions.ToImmutable(), [.. unknown.Select(static u => (u.Key, u.Value))], refer.ToImmutable(), why.ToImmutable());
    }

    // Up to 5 of 10 the load programme of a complaint in the file goes on, beside what is known to aggravate it.
    private static string Left(ConditionId id, ImmutableArray<Condition> declared, bool irritable) =>
        !irritable && Modules.ProtocolOf(id) is { General: false } && declared.Any(c => c.Id == id)
            ? "what is known to aggravate it is left out, and its load programme repeats the week instead of stepping up" : "what loads that place hard is left out";

    /// <summary>The runner with the complaints; one that the file names already takes the worse of both.</summary>
    public Runner Apply(Runner runner)
    {
        if (Conditions.IsEmpty)
            return runner;
        var all = runner.Conditions.ToBuilder();
        foreach (var reported in Conditions)
        {
            var at = -1;
            for (var i = 0; i < all.Count; i++)
            {
                if (all[i].Id == reported.Id && (at < 0 || all[i].Side == reported.Side))
                    at = i;
            }

            if (at < 0)
                all.Add(reported);
            else
                all[at] = all[at] with { Site = reported.Site is null or BoneSite.Other ? all[at].Site : reported.Site, Pain = Math.Max(all[at].Pain, reported.Pain), Irritable = all[at].Irritable || reported.Irritable };
        }

        return runner with { Conditions = all.ToImmutable() };
    }

    /// <summary>The log whose reports know what the runner file gives their place; of two sides the worse, where a report names none.</summary>
    public static TrainingLog WithUsual(TrainingLog log, ImmutableArray<Condition> declared) =>
        declared.IsEmpty || log.Pain.IsEmpty ? log : log with { Pain = [.. log.Pain.Select(p => p with { Usual = Usual(p, declared) })] };

    private static int? Usual(PainReport report, ImmutableArray<Condition> declared)
    {
        var (id, side) = (IdOf(report.Site), SideOf(report.Side));
        int? usual = null;
        foreach (var condition in declared)
        {
            if (condition.Id == id && (side is null or BodySide.Both || condition.Side is null or BodySide.Both || condition.Side == side))
                usual = Math.Max(usual ?? 0, condition.Pain);
        }

        return usual;
    }

    /// <summary>The condition that a place in a runner's words means, or null.</summary>
    public static ConditionId? IdOf(string words)
    {
        var site = words.Trim().ToLowerInvariant();
        var code = site.Replace(' ', '_').Replace('-', '_');
        if (Code<ConditionId>.TryParse(code, out var id))
            return id;
        if (BoneOf(site) is not null)
            return ConditionId.BsiSuspected;
        foreach (var (word, place) in Places)
        {
            if (Array.TrueForAll(word.Split(' '), w => site.Contains(w, StringComparison.Ordinal)))
                return place;
        }

        return null;
    }

    // The bone that a place in a runner's words names, or null.
    private static BoneSite? BoneOf(string site)
    {
        if (Code<BoneSite>.TryParse(site.Replace(' ', '_').Replace('-', '_'), out var bone) && bone != BoneSite.Other)
            return bone;
        foreach (var (word, named) in Bones)
        {
            if (site.Contains(word, StringComparison.Ordinal))
                return named;
        }

        return site is "bsi_suspected" or "bsi suspected" ? BoneSite.Other : null;
    }

    /// <summary>How every finding about pain ends that keeps exercises out.</summary>
    public const string Again = "Report it again within two weeks, and plan again";

    private static int Worst(PainReport report) => Math.Max(Math.Max(report.During ?? 0, report.After ?? 0), report.NextMorning ?? 0);

    private static BodySide? SideOf(LoggedSide? side) => side switch
    {
        LoggedSide.Left => BodySide.Left,
        LoggedSide.Right => BodySide.Right,
        LoggedSide.Both or LoggedSide.Each => BodySide.Both,
        _ => null,
    };

    private static Exposure Untroubled(DateOnly date) => new(
        date, "", Calendar.Phase.AA, false, new(1, 1, 1, 3, new Tempo("2-0-1")), [new("", LoggedSide.Both, 1, null, null, null, 0, false)]);

    private static string Capital(string text) => text.Trim() is { Length: > 0 } site ? char.ToUpperInvariant(site[0]) + site[1..] : "Pain";
}
