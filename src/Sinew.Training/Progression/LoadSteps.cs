using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>The steps between loads that a runner owns (R-505, P-22, P-45).</summary>
internal sealed class LoadSteps
{
    /// <summary>Most per cent of one step (R-505, P-22).</summary>
    public const int StepPercent = 10;

    /// <summary>Least per cent of a step where finer ones are owned: novices' legs 5, others 2 .</summary>
    private const int NovicePercent = 5;
    private const int TrainedPercent = 2;

    /// <summary>Most grams of a step where smaller ones are owned, and the step of machines and bars whose loads are not listed .</summary>
    private const int LowerGrams = 5000;
    private const int UpperGrams = 2500;
    private const int LowerUnlistedGrams = 2500;
    private const int UpperUnlistedGrams = 1000;

    /// <summary>Most per cent in four weeks of one phase; in a novice's foundation more (R-505, P-22).</summary>
    private const int MonthPercent = 20;
    private const int NoviceFoundationPercent = 30;
    private const int MonthDays = 28;

    private readonly LiftFacts facts;
    private readonly ImmutableArray<Load> owned;
    private readonly bool lower;

    public LoadSteps(LiftFacts facts)
    {
        this.facts = facts;
        owned = facts.Equipment.LoadsFor(facts.Exercise);
        lower = facts.Exercise.Region is Region.Lower or Region.Full;
    }

    /// <summary>Loads are listed; else any load may be right (machine, trap bar, backpack).</summary>
    public bool Listed => !owned.IsEmpty;

    /// <summary>The lightest listed load, or null.</summary>
    public Load? Lightest => owned.IsEmpty ? null : owned[0];

    /// <summary>The heaviest load at or below a number of grams, or null if every one is heavier.</summary>
    public Load? Down(long grams)
    {
        if (!Listed)
            return grams <= 0 ? null : new Load((int)(grams / Unlisted * Unlisted)) is { Grams: > 0 } load ? load : null;
        Load? best = null;
        foreach (var load in owned)
        {
            if (load.Grams <= grams)
                best = load;
        }

        return best;
    }

    /// <summary>The next load above, or null if the heaviest is reached.</summary>
    public Load? Next(Load from)
    {
        if (!Listed)
            return new((from.Grams / Unlisted * Unlisted) + Unlisted);
        foreach (var load in owned)
        {
            if (load > from)
                return load;
        }

        return null;
    }

    /// <summary>The load one step up, or null if none stands within 10 %.</summary>
    public Load? Up(Load from)
    {
        var most = Most(from, StepPercent);
        var least = from.Grams * (100L + (facts.Level == StrengthLevel.Novice && lower ? NovicePercent : TrainedPercent)) / 100;
        var small = from.Grams + (lower ? LowerGrams : UpperGrams);
        Load? up = null;
        for (var load = Next(from); load is { } next && next.Grams <= most; load = Next(next))
        {
            if (up is not null && next.Grams > small)
                break;
            up = next;
            if (next.Grams >= least)
                break;
        }

        return up;
    }

    /// <summary>
    /// Four weeks of one phase allow so many grams and no more; without an exposure in them there is no limit. The first exposure
    /// of the four weeks is the measure.
    /// </summary>
    public long MonthLimit(ImmutableArray<Lift> counted)
    {
        var novice = facts.Level == StrengthLevel.Novice && facts.Phase == Phase.AA;
        return MonthStart(counted) is { } load ? Most(load, novice ? NoviceFoundationPercent : MonthPercent) : long.MaxValue;
    }

    /// <summary>Load of the first exposure of the four weeks in this phase, or null.</summary>
    public Load? MonthStart(ImmutableArray<Lift> counted) => counted.FirstOrDefault(l =>
        l.Load is not null && l.Exposure.Phase == facts.Phase && facts.Date.DayNumber - l.Exposure.Date.DayNumber <= MonthDays)?.Load;

    private int Unlisted => lower ? LowerUnlistedGrams : UpperUnlistedGrams;

    private static long Most(Load load, int percent) => load.Grams * (100L + percent) / 100;
}
