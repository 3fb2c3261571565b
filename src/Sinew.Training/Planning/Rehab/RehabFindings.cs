using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>What to tell about complaints and their load programmes: what to avoid, what it means for running, when to go on, what found no place.</summary>
internal static class RehabFindings
{
    /// <summary>R-606: three weeks without a trend are for a physiotherapist; and twice that, before a stage has become a season.</summary>
    private const int FirstLookDays = 21;

    private const int SecondLookDays = 42;

    /// <summary>What complaints ask for whose protocol is general work (R-633, R-634).</summary>
    public static IEnumerable<Finding> General(Runner runner)
    {
        foreach (var complaint in runner.Conditions.OrderBy(c => c.Id))
        {
            if (Modules.ProtocolOf(complaint.Id) is { General: true } protocol)
                yield return Avoid(protocol);
        }
    }

    /// <summary>R-601: what to write down, and what it means.</summary>
    /// <param name="sessions">After what: "each rehab session".</param>
    public static Finding Diary(string sessions) =>
        new("R-601", Severity.Info, $"Write down the pain after {sessions}: the most during it, the most after it, and that of the next morning. Up to 2 of 10 is safe; 3 to 5 is acceptable if it has settled by the next morning and does not rise from week to week; above 5 you stop. Three weeks without a change for the better: see a physiotherapist or doctor.", []);

    /// <summary>All findings, module by module.</summary>
    /// <param name="asked">The modules asked for.</param>
    /// <param name="plan">What was placed.</param>
    /// <param name="written">The finished sessions.</param>
    /// <param name="today">First day of the plan.</param>
    /// <param name="sessionsPerWeek">Sessions a week, rehab not counted.</param>
    public static IEnumerable<Finding> Of(Modules asked, RehabPlan plan, ImmutableArray<Session> written, DateOnly today, int sessionsPerWeek)
    {
        var any = false;
        foreach (var module in asked.All)
        {
            foreach (var finding in Of(module, plan, written, today))
                yield return finding;
            any = true;
        }

        foreach (var complaint in asked.Unserved)
            yield return new(Modules.ProtocolOf(complaint.Id)!.Rule, Severity.Advice, Sentence(ConditionWords.Of(complaint.Id)) + ": its own load programme waits, since another one loads the same tissue or fills the week already. What aggravates it is left out all the same.", []);
        if (plan.Blocks.Count > 0 && IsOnTop(written, sessionsPerWeek))
            yield return new(plan.Blocks[0].Module.Protocol.Rule, Severity.Info, $"Rehab sessions are short and come on top of the {Plural.Of(sessionsPerWeek, "session")} a week.", []);
        if (any)
        {
            yield return Diary("each rehab session");
            yield return new("R-603", Severity.Info, "The weeks ahead are what the load programme expects. A week with pain above 2 is repeated, not stepped up. If the next morning is worse by 1 or 2: take 20 % less load and a set less, and repeat. Above 5, or worse by 3: stop that exercise, take 40 to 50 % less, and no impact for 48 to 72 hours; if it happens again within two weeks, see a physiotherapist or doctor.", []);
        }
    }

    /// <summary>What still lacks a weight in a module's last days lacks it because none is owned, not because its turn comes later.</summary>
    private const int LastDays = 14;

    private static bool IsOnTop(ImmutableArray<Session> written, int sessionsPerWeek) =>
        written.GroupBy(s => TrainingWeek.MondayOf(s.Date)).Any(w => w.Any(s => s.Class == SessionClass.R) && w.Count() > sessionsPerWeek);

    private static IEnumerable<Finding> Of(Module module, RehabPlan plan, ImmutableArray<Session> written, DateOnly today)
    {
        var rule = module.Protocol.Rule;
        yield return new(rule, Severity.Info, $"{Sentence(ConditionWords.Of(module.Complaint.Id))}, and running: {(module.Complaint.Pain > Progression.PainResponse.Acceptable ? "once the days without running are over: " : "")}{module.Protocol.Run}", []);
        if (!module.Protocol.Avoid.IsEmpty)
            yield return Avoid(module.Protocol);
        var dates = plan.Blocks.Where(b => b.Module == module).Select(plan.DateOf).ToArray();
        foreach (var finding in OfStage(module, plan, dates, written, today))
            yield return finding;
        if (dates.Length > 0 && plan.Blocks.Where(b => b.Module == module && plan.DateOf(b) > dates[^1].AddDays(-LastDays)).SelectMany(b => b.Items).FirstOrDefault(static i => i is { BodyWeight: true, OutOfReach: false }) is { } bare)
        {
            var missing = bare.Opens is { } opens
                ? $"For {Lower(bare.Exercise.Name)} your equipment adds none, so it keeps its own repetitions. A {Code<Implement>.Of(opens.Thing)} would let {Lower(opens.Exercise.Name)} grow in its place; list it and plan again."
                : $"For {Lower(bare.Exercise.Name)} you own none, so it keeps its own repetitions. A backpack to fill, a pair of dumbbells that go up in steps, or a gym would let it grow; then plan again.";
            yield return new(rule, Severity.Advice, $"The load programme for {ConditionWords.Of(module.Complaint.Id)} goes by weights that grow from week to week. {missing}", []);
        }

        if (dates.Length > 0 && Crowded(plan, plan.Blocks.First(b => b.Module == module), dates[0]) is { } crowded)
            yield return new(rule, Severity.Info, crowded, []);
        var few = plan.Short.Where(s => s.Module == module).ToArray();
        if (few.Length == 0)
            yield break;
        var (least, most, wanted) = (few.Min(static s => s.Placed), few.Max(static s => s.Placed), few.Max(static s => s.Wanted));
        var got = FormattableString.Invariant($"{(least == 0 ? "none" : least)}{(most == least ? "" : $" to {most}")} of {(few.Any(s => s.Wanted < wanted) ? "up to " : "")}{Plural.Of(wanted, "rehab session")} wanted");
        yield return new(rule, Severity.Advice, $"{Sentence(ConditionWords.Of(module.Complaint.Id))}: these weeks hold {got}. They keep 48 hours from each other, stay off long-run days and the last days before a race, and need a free quarter of an hour or more and an exercise that is open to you beside what else you reported.", [.. few.Select(static s => s.Week).Order()]);
    }

    private static string? Crowded(RehabPlan plan, RehabBlock block, DateOnly date)
    {
        var open = plan.OpenOn(block.Module, date);
        if (open.Count > block.Items.Count)
            return $"The {open.Count} exercises with all their sets and rests take longer than the 20 minutes of a rehab session, so they take turns from session to session; the sets of each stay whole.";
        return block.Items.Exists(i => i.Work.Sets < open.Find(o => o.Index == i.Index)?.Work.Sets)
            ? $"The {open.Count} exercises with all their sets and rests take longer than the 20 minutes of a rehab session, so it holds fewer sets of them; those left out may follow at home on the same day."
            : null;
    }

    private static IEnumerable<Finding> OfStage(Module module, RehabPlan plan, DateOnly[] dates, ImmutableArray<Session> written, DateOnly today)
    {
        var rule = module.Protocol.Rule;
        var name = Sentence(ConditionWords.Of(module.Complaint.Id));
        if (module.Entry is not { } entry)
        {
            yield return new(rule, Severity.Info, $"{name}: by what you reported and tested its load programme is done; the general sessions are enough.", []);
            yield break;
        }

        if (entry.AfterAcute || (dates.Length == 0 && module.Protocol.Stages.Any(s => s.AfterAcute) && !Module.IsHome(entry)))
        {
            yield return new(rule, Severity.Warning, $"{name}: in the fresh phase the plan loads nothing there. Once walking is free of pain and a physiotherapist or doctor agrees, its load programme can begin; take the complaint out of your file, or ask them for the first steps.", []);
            yield break;
        }

        if (module.Waits)
            yield return new(rule, Severity.Warning, $"{name}: nothing loads it until {Words.Date(module.Start)}. Its load programme begins then if the pain is 5 of 10 or less; report it again before you start.", [module.Start]);
        if (Module.IsHome(entry) || module.StageOn(today) is { } now && Module.IsHome(now))
        {
            var tasks = plan.OpenOn(module, module.Start > today ? module.Start : today);
            if (tasks.Count > 0)
                yield return Home(module, module.StageOn(today) ?? entry, tasks, dates.Length > 0);
        }

        if (entry.Weeks is null)
        {
            var next = Next(module.Protocol, entry);
            var from = module.Start > today ? module.Start : today;
            DateOnly[] looks = [from.AddDays(FirstLookDays), from.AddDays(SecondLookDays)];
            yield return new(rule, Severity.Info, $"{name}: the plan stays at this stage until {entry.Until}. See on {Words.Date(looks[0])} and on {Words.Date(looks[1])} whether it is so, sooner if it feels easy; then report it again, with pain and tests as they are, and plan again{(next is null ? "." : "; the next stage follows.")} If three weeks have brought nothing better, or pain changes how you walk or run, see a physiotherapist or doctor.", [.. looks]);
        }
        else if (module.CountedWeeks is { } last && written.Length > 0 && written[^1].Date.DayNumber - module.Start.DayNumber >= 7 * last)
        {
            var then = module.LastWeek > last ? "Then the general sessions train this again, and a little of it goes on for as long as the complaint is in your file" : "Then the general sessions train this again";
            yield return new(rule, Severity.Info, $"{name}: the load programme ends after {Plural.Of(last, "week")}. {then}; report how it is and plan again.", [module.Start.AddDays(7 * last)]);
        }
    }

    private static Finding Home(Module module, ProtocolStage stage, List<RehabItem> open, bool appended)
    {
        var often = stage.PerWeek > 7 ? "twice a day" : "once a day";
        var doses = string.Join("; ", open.Select(Amount));
        var also = appended ? " The general sessions end with it; on those days that is it." : "";
        return new(
            module.Protocol.Rule, Severity.Advice,
            $"{Sentence(ConditionWords.Of(module.Complaint.Id))}: a task for home, {often}, on every day: {doses}. It needs no session of its own and no warm-up.{also}", []);
    }

    private static string Amount(RehabItem item)
    {
        var (lo, hi) = (item.Work.Lo, item.Work.Hi);
        var range = lo == hi ? FormattableString.Invariant($"{lo}") : FormattableString.Invariant($"{lo}–{hi}");
        var unit = item.Measure == Measure.Time ? " seconds" : "";
        var side = item.Work.Side == Side.Each ? " each side" : "";
        return FormattableString.Invariant($"{item.Exercise.Name}, {item.Work.Sets} × {range}{unit}{side}");
    }

    private static Finding Avoid(Protocol protocol) =>
        new(protocol.Rule, Severity.Info, $"While it lasts ({protocol.Name}), avoid: {string.Join("; ", protocol.Avoid.Select(Lower))}.", []);

    private static ProtocolStage? Next(Protocol protocol, ProtocolStage entry)
    {
        var at = protocol.Stages.IndexOf(entry);
        return at + 1 < protocol.Stages.Length ? protocol.Stages[at + 1] : null;
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Lower(string words) => words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
