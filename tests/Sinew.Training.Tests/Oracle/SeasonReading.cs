using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>The phase of every week as say it, read independently of Periodise; null where only laws are known.</summary>
internal static class SeasonReading
{
    // AA-GS-MS-PW-MT-TP of the table in section 3 for N = 8, 10, 12, 14, 16, 20, 24; SH = short horizon.
    private static readonly int[] Columns = [8, 10, 12, 14, 16, 20, 24];

    private static readonly Dictionary<(StrengthLevel Level, int Row), string> Table = new()
    {
        [(StrengthLevel.Novice, 0)] = "330011 440011 460011 470021 490021 485021 486321",
        [(StrengthLevel.Novice, 1)] = "330011 440011 460011 470021 490021 484031 485331",
        [(StrengthLevel.Novice, 2)] = "330011 440011 460011 470021 490021 484031 484341",
        [(StrengthLevel.Novice, 3)] = "SH 430012 450012 460022 480022 484022 484062",
        [(StrengthLevel.Novice, 4)] = "SH 430012 450012 460022 480022 484022 484062",
        [(StrengthLevel.Intermediate, 0)] = "SH 124021 144021 145031 144331 246431 268431",
        [(StrengthLevel.Intermediate, 1)] = "SH 124021 144021 145031 144331 246431 268431",
        [(StrengthLevel.Intermediate, 2)] = "SH 124021 144021 145031 144331 246341 267441",
        [(StrengthLevel.Intermediate, 3)] = "SH 123022 134022 144032 144232 146342 246462",
        [(StrengthLevel.Intermediate, 4)] = "SH 123022 134022 144032 144232 146342 246372",
        [(StrengthLevel.Advanced, 0)] = "113021 113221 114321 116321 136321 138521 15A521",
        [(StrengthLevel.Advanced, 1)] = "113021 113221 114321 116321 136321 137531 159531",
        [(StrengthLevel.Advanced, 2)] = "113021 113221 114321 116321 136321 136541 149541",
        [(StrengthLevel.Advanced, 3)] = "SH 114022 113322 115322 126322 136352 137562",
        [(StrengthLevel.Advanced, 4)] = "SH 114022 113322 115322 126322 136352 136572",
    };

    /// <summary>Fewest weeks the allocator can divide: the smallest phases of the level, and a week more of taper from the marathon on.</summary>
    public static int Fewest(StrengthLevel level, int row) => (level == StrengthLevel.Intermediate ? 9 : 8) + (row >= 3 ? 1 : 0);

    /// <summary>Weeks of recovery after an A race .</summary>
    public static int RecoveryWeeks(Race race) => Floors.Row(race) switch { <= 2 => 1, 3 => 2, _ => 3 };

    /// <summary>A races that shape the season: of several on one day the one with the longest recovery.</summary>
    public static List<Race> Goals(Runner runner, DateOnly today) =>
        [.. runner.Races.Where(r => r.Priority == RacePriority.A && r.Date >= today).OrderBy(r => r.Date).ThenByDescending(Floors.Row).DistinctBy(r => r.Date)];

    /// <summary>The Monday after the recovery from an A race that is past; today's own Monday at the earliest.</summary>
    public static DateOnly RecoveringUntil(Runner runner, DateOnly today) => runner.Races
        .Where(r => r.Priority == RacePriority.A && r.Date < today)
        .Select(r => TrainingWeek.MondayOf(r.Date).AddDays(7 * (1 + RecoveryWeeks(r))))
        .Append(TrainingWeek.MondayOf(today)).Max();

    /// <summary>Phases of the weeks before anything is barred.</summary>
    public static List<Phase?> Weeks(Runner runner, DateOnly today, int weeks)
    {
        var monday = TrainingWeek.MondayOf(today);
        var phases = new List<Phase?>();
        Add(Phase.TR, (RecoveringUntil(runner, today).DayNumber - monday.DayNumber) / 7);
        var fresh = true;
        var previous = runner.Races.Where(r => r.Priority == RacePriority.A && r.Date < today).OrderBy(r => r.Date).LastOrDefault();
        foreach (var race in Goals(runner, today))
        {
            var count = TrainingWeek.Count(today, race.Date) - phases.Count;
            if (count < 0)
                phases.RemoveRange(phases.Count + count, -count);
            else if (previous is not null && race.Date.DayNumber - previous.Date.DayNumber < 42)
                Add(Phase.MT, count);
            else
                phases.AddRange(ToRace(runner.Level, Floors.Row(race), count, fresh, phases.Count(p => p is null or Phase.AA or Phase.GS)));
            Add(Phase.TR, RecoveryWeeks(race));
            (previous, fresh) = (race, false);
            JoinStub();
        }

        // "A novice's first GS is 8."
        if (phases.Count < weeks && fresh)
            Add(Phase.AA, Foundation(runner.Level));
        if (phases.Count < weeks && runner.Level == StrengthLevel.Novice && phases.TrueForAll(p => p is not (null or Phase.GS)))
            Add(Phase.GS, 2);

        while (phases.Count < weeks)
            phases.AddRange(Cycle());
        JoinStub();
        return phases.GetRange(0, weeks);

        void Add(Phase phase, int count) => phases.AddRange(Enumerable.Repeat<Phase?>(phase, count));

        // A first week of less than four days belongs to the second, unless a race ends it or it recovers from one.
        void JoinStub()
        {
            if (phases.Count > 1 && monday.AddDays(7).DayNumber - today.DayNumber < 4 && phases[0] is not (Phase.TP or Phase.TR)
                && !Goals(runner, today).Exists(r => r.Date < monday.AddDays(7)))
                phases[0] = phases[1];
        }
    }

    private static List<Phase?> ToRace(StrengthLevel level, int row, int count, bool fresh, int general)
    {
        var phases = new List<Phase?>();
        row = Math.Min(row, 4);
        var taper = row >= 3 ? 2 : 1;
        if (count < Fewest(level, row))
        {
            var rest = Math.Max(0, count - taper);
            var foundation = level == StrengthLevel.Novice && fresh ? Math.Min(3, rest) : 0;
            Add(Phase.AA, foundation);
            Add(level == StrengthLevel.Novice ? Phase.GS : Phase.MT, rest - foundation);
            Add(Phase.TP, count - rest);
            return phases;
        }

        var early = Math.Max(0, count - 24);
        Add(Phase.GS, early % 18);
        for (var c = 0; c < early / 18; c++)
            phases.AddRange(Cycle());
        var column = Array.IndexOf(Columns, Math.Min(24, count));
        if (column < 0)
            return [.. Enumerable.Repeat<Phase?>(null, count)];
        var cell = Table[(level, row)].Split(' ')[column];
        for (var p = 0; p < 6; p++)
            Add(p == 0 && (early > 0 || !fresh) ? Phase.GS : (Phase)p, Convert.ToInt32(cell[p].ToString(), 16));
        if (early == 0)
            return phases;

        // AA once at the start with its level's maximum; a novice's MS waits for eight weeks of AA and GS, floor before table.
        for (var w = 0; fresh && w < Foundation(level); w++)
            phases[w] = Phase.AA;
        for (var w = 0; level == StrengthLevel.Novice && w < 8 - general; w++)
        {
            if (phases[w] == Phase.MS)
                phases[w] = Phase.GS;
        }

        return phases;

        void Add(Phase phase, int weeks) => phases.AddRange(Enumerable.Repeat<Phase?>(phase, weeks));
    }

    private static IEnumerable<Phase?> Cycle() =>
        new (Phase Phase, int Weeks)[] { (Phase.GS, 6), (Phase.MS, 6), (Phase.PW, 4), (Phase.MT, 2) }.SelectMany(x => Enumerable.Repeat<Phase?>(x.Phase, x.Weeks));

    private static int Foundation(StrengthLevel level) => level switch { StrengthLevel.Novice => 4, StrengthLevel.Intermediate => 2, _ => 1 };
}
