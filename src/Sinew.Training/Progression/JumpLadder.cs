using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Progression;

/// <summary>What the jumping level depends on (table of R-560). What is unknown is null and is not fulfilled.</summary>
/// <param name="Level">Level trained so far, 0 to 3.</param>
/// <param name="WeeksAtLevel">Whole weeks of jumps at that level.</param>
/// <param name="WorstPain">Highest pain in those weeks, 0 to 10.</param>
/// <param name="StrengthWeeks">Weeks of strength training.</param>
/// <param name="InThirdFoundationWeek">The third week of the foundation or later.</param>
/// <param name="HeelRise">Heel raises of the weaker side.</param>
/// <param name="PainlessHops">Double hops without pain.</param>
/// <param name="BalanceSeconds">Single-leg balance of the weaker side.</param>
/// <param name="CleanLandings">Squat jump landings are clean.</param>
/// <param name="HopSymmetry">Weaker over stronger side in a hop test, 0 to 1.</param>
/// <param name="SquatsBodyMass">Squat of body mass or more.</param>
/// <param name="BodyMassKg">Body mass.</param>
/// <param name="Bmi">Body mass index.</param>
/// <param name="Experience">Declared experience.</param>
/// <param name="DaysSinceJumps">Days since the last jumps; null: never.</param>
/// <param name="ContactsLastWeek">Contacts of the last week that was no deload.</param>
public sealed record JumpFacts(
    int Level, int WeeksAtLevel, int WorstPain, int StrengthWeeks, bool InThirdFoundationWeek, int? HeelRise, int? PainlessHops, int? BalanceSeconds,
    bool? CleanLandings, double? HopSymmetry, bool SquatsBodyMass, double? BodyMassKg, double? Bmi, StrengthLevel Experience, int? DaysSinceJumps,
    int ContactsLastWeek);

/// <summary>What may be jumped.</summary>
/// <param name="Level">0 to 3.</param>
/// <param name="MostImpact">Highest impact.</param>
/// <param name="MostContacts">Contacts of one session, landing on one leg counted for each.</param>
/// <param name="MostContactsAWeek">Contacts of the week.</param>
/// <param name="MostSessionsAWeek">Sessions with jumps a week.</param>
/// <param name="HoursBeforeKeyRun">Hours between jumps of impact 2 or more and a key or long run .</param>
/// <param name="Why">At least one reason.</param>
public sealed record JumpDecision(
    int Level, int MostImpact, int MostContacts, int MostContactsAWeek, int MostSessionsAWeek, int HoursBeforeKeyRun, ImmutableArray<Reason> Why);

/// <summary>Jumping levels: one level up at a time, down after pain or a break.</summary>
public static class JumpLadder
{
    private const int ThirdLevelWeeks = 4; // weeks of level 2 before level 3
    private const int SecondLevelWeeks = 3; // weeks of level 1 before level 2
    private const int LevelBackDays = 14;
    private const int RestartDays = 28;
    private const int MoreContacts = 20; // a week adds 20 or 20 %
    private const double HeavyKg = 100;
    private const double HeavyBmi = 30;
    private const int HeavyImpact = 2;

    /// <summary>The level and its limits.</summary>
    public static JumpDecision Next(JumpFacts facts)
    {
        var why = ImmutableArray.CreateBuilder<Reason>();
        var level = Level(facts, why);
        var heavy = facts.BodyMassKg >= HeavyKg || facts.Bmi >= HeavyBmi;
        var impact = level == 3 && facts.SquatsBodyMass ? 4 : level;
        if (heavy && impact > HeavyImpact)
        {
            impact = HeavyImpact;
            why.Add(Told.By("R-563", "No higher impact at this body mass."));
        }

        var contacts = level switch { 0 => 0, 1 => 40, 2 => 80, _ => 120 };
        var sessions = level == 0 ? 0 : level == 3 && facts.Experience == StrengthLevel.Advanced ? 3 : 2;
        var week = level == 0 ? 0 : Math.Min(contacts * sessions, Math.Max(facts.ContactsLastWeek + MoreContacts, facts.ContactsLastWeek * 12 / 10));
        return new(level, impact, Math.Min(contacts, week), week, sessions, facts.Experience == StrengthLevel.Advanced ? 24 : 48, why.ToImmutable());
    }

    private static int Level(JumpFacts facts, ImmutableArray<Reason>.Builder why)
    {
        var entry = facts.Level;
        if (facts.Level > 0 && facts.DaysSinceJumps >= LevelBackDays)
        {
            entry = facts.DaysSinceJumps >= RestartDays ? 1 : Math.Max(1, facts.Level - 1);
            why.Add(Told.By("R-544", $"{facts.DaysSinceJumps} days without jumps: level {entry}."));
        }
        else if (facts.WorstPain > PainResponse.Acceptable)
        {
            entry = Math.Max(0, facts.Level - 1);
            why.Add(Told.By("R-603", $"Jumping hurt by {facts.WorstPain} of 10: level {entry}."));
        }
        else if (facts.WorstPain <= PainResponse.Safe && facts.Level < 3 && Enough(facts))
        {
            entry++;
        }

        var fit = Fit(facts);
        var level = Math.Min(entry, fit);
        if (why.Count == 0 || level < entry)
        {
            why.Add(Told.By("R-560", level > facts.Level ? $"Everything level {level} asks for is there: on to it."
                : level < entry ? $"The tests allow level {level}."
                : $"Level {level} again."));
        }

        return level;
    }

    private static bool Enough(JumpFacts facts) => facts.Level switch
    {
        0 => true,
        1 => facts.WeeksAtLevel >= SecondLevelWeeks,
        _ => facts.WeeksAtLevel >= ThirdLevelWeeks,
    };

    // The table of R-560 without the weeks at the level below.
    private static int Fit(JumpFacts facts)
    {
        if (!(facts.StrengthWeeks >= 4 || facts.InThirdFoundationWeek) || !(facts.HeelRise >= 15) || !(facts.PainlessHops >= 10) || !(facts.BalanceSeconds >= 30))
            return 0;
        if (facts.StrengthWeeks < 6 || !(facts.HeelRise >= 20) || facts.CleanLandings != true)
            return 1;
        return facts.StrengthWeeks >= 12 && facts.HeelRise >= 25 && facts.HopSymmetry >= 0.9 ? 3 : 2;
    }
}
