using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Progression;
using Sinew.Training.Sessions;

namespace Sinew.Training.Planning;

/// <summary>What a load programme's tissue felt, by the reports of its place and by the pain beside its sets (R-603, case 6).</summary>
internal static class RehabPain
{
    /// <summary>Days for which a report speaks about the next rehab: they stand two or three days apart, so a week holds the last of them.</summary>
    public const int Days = 7;

    /// <summary>Mondays of the weeks that were more than safe: they are repeated, not stepped up.</summary>
    public static HashSet<DateOnly> Weeks(Protocol protocol, TrainingLog log) =>
        [.. Felt(protocol, log).Where(f => f.Tier > PainTier.Progress).Select(f => TrainingWeek.MondayOf(f.Date))];

    /// <summary>What the last days ask of the next rehab, the worst of them.</summary>
    public static Func<Protocol, PainTier> Lately(TrainingLog log, DateOnly today) => protocol =>
        Felt(protocol, log).Where(f => f.Date <= today && today.DayNumber - f.Date.DayNumber <= Days).Select(f => f.Tier).DefaultIfEmpty(PainTier.Progress).Max();

    /// <summary>What was more than safe last, in words, or null: why a week of the load programme is repeated.</summary>
    public static string? Last(Protocol protocol, TrainingLog log, Catalogue catalogue, DateOnly today)
    {
        var (date, text) = (DateOnly.MinValue, (string?)null);
        var names = Names(protocol);
        foreach (var session in log.Sessions.Where(s => s.Date <= today))
        {
            foreach (var set in session.Sets)
            {
                if (PainResponse.TierOf(set.Pain) > PainTier.Progress && session.Date >= date && names.Contains(set.Exercise) && catalogue.TryFind(set.Exercise, out var exercise))
                    (date, text) = (session.Date, FormattableString.Invariant($"{exercise.Name} hurt by {set.Pain} of 10 on {Words.Date(session.Date)}"));
            }
        }

        var said = log.Pain.Where(p => ReportedPain.IdOf(p.Site) is { } id && protocol.Conditions.Contains(id)).ToArray();
        foreach (var pain in said)
        {
            if (pain.Date <= today && pain.Date > date && PainResponse.TierOf(pain, said) > PainTier.Progress)
                (date, text) = (pain.Date, $"What you reported on {Words.Date(pain.Date)} was more than is safe");
        }

        return text;
    }

    private static HashSet<string> Names(Protocol protocol) =>
        protocol.Stages.SelectMany(s => s.Doses).Concat(protocol.Irritable?.Doses ?? []).SelectMany(d => d.AnyOf).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(DateOnly Date, PainTier Tier)> Felt(Protocol protocol, TrainingLog log)
    {
        var ids = Names(protocol);
        var said = log.Pain.Where(p => ReportedPain.IdOf(p.Site) is { } id && protocol.Conditions.Contains(id)).ToArray();
        return said.Select(p => (p.Date, PainResponse.TierOf(p, said)))
            .Concat(log.Sessions.SelectMany(s => s.Sets.Where(x => ids.Contains(x.Exercise)).Select(x => (s.Date, PainResponse.TierOf(x.Pain)))));
    }
}
