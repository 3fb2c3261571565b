using Sinew.Training.Assessment;
using Sinew.Training.Exercises;

namespace Sinew.Training.Rules;

/// <summary>
/// The vocabulary's distance for class R: at least 48 hours between the starts of two heavy loadings of one protocol, whether they
/// stand alone or at the end of another session. Heavy is a set of repetitions with two or fewer in reserve.
/// </summary>
internal static class R620_HeavyRehabApart
{
    private const int ApartMinutes = 48 * 60;
    private const int HeavyRir = 2;

    public static void Look(RuleContext c, Report report)
    {
        if (c.Runner.Conditions.IsDefaultOrEmpty)
            return;
        var last = new Dictionary<string, SessionFacts>(StringComparer.Ordinal);
        foreach (var session in c.Sessions)
        {
            var heavy = session.Items.Where(i => (i.Rehab || session.IsRehab) && i.Asked.Sets.Any(s => s.Measure == Measure.Reps && s.Rir <= HeavyRir)).ToArray();
            foreach (var protocol in heavy.SelectMany(i => Chosen(c, i)).Select(p => p.Id).Distinct(StringComparer.Ordinal))
            {
                if (last.TryGetValue(protocol, out var before) && !session.IsDone && session.StartsAt - before.StartsAt is var gap && gap < ApartMinutes)
                    report.About(session, $"loads the same tissue heavily {Wording.Hours(gap)} after {before.Called}; it needs 48 h.");
            }

            foreach (var protocol in heavy.SelectMany(i => RehabReading.ProtocolsOf(c.Runner, i.Exercise.Id)))
                last[protocol.Id] = session;
        }
    }

    // What another protocol names as well loads its tissue; it is asked for by the one that its reasons tell, or by any where they tell none.
    private static IEnumerable<Protocol> Chosen(RuleContext c, Item item)
    {
        Protocol[] named = [.. RehabReading.ProtocolsOf(c.Runner, item.Exercise.Id)];
        var told = item.Asked.Why.IsDefaultOrEmpty ? [] : Array.FindAll(named, p => item.Asked.Why.Any(w => string.Equals(w.Rule, p.Rule, StringComparison.Ordinal)));
        return told.Length > 0 ? told : named;
    }
}
