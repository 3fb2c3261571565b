using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Styles;

/// <summary>Runners for the articles' styles: one whom they fit as they are, and some whom they do not.</summary>
internal static class StylePeople
{
    public static readonly DateOnly Today = SomeRunner.Monday;

    private static readonly ImmutableArray<WeekEntry> Runs =
    [
        SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "07:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Tempo, 50, "07:00"),
        SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00"),
    ];

    public static Equipment Gym => Home.With(
        Implement.Barbell, Implement.Rack, Implement.Trapbar, Implement.Cable, Implement.Pulldown, Implement.MachineLegcurl, Implement.MachineLegext,
        Implement.MachineRow, Implement.LowBar, Implement.PullupBar, Implement.DipBars, Implement.Swissball, Implement.CaptainsChair);

    public static Equipment Home
    {
        get
        {
            ImmutableArray<Load> pairs = [.. Enumerable.Range(1, 12).Select(i => Load.FromKg(2.5m * i))];
            return new Equipment(Equipment.Everybody, pairs, pairs, [], []).With(Implement.Dumbbell, Implement.Bench, Implement.Box, Implement.Step, Implement.Band, Implement.Miniband, Implement.LowBar, Implement.DipBars);
        }
    }

    /// <summary>Trained, in a gym, with all the time an article asks for; no race.</summary>
    public static Runner Fits(ProgrammeStyle style) => SomeRunner.With(Runs, StrengthLevel.Advanced, 90, style == ProgrammeStyle.GorewearTen ? 2 : 3) with
    {
        Style = style,
        Equipment = Gym,
    };

    /// <summary>Never trained strength, owns nothing.</summary>
    public static Runner New(ProgrammeStyle style) => SomeRunner.With(Runs, StrengthLevel.Novice, 60, 3) with { Style = style };

    /// <summary>Seventy, trained, at home.</summary>
    public static Runner Old(ProgrammeStyle style) => SomeRunner.With(Runs, StrengthLevel.Intermediate, 60, 3, age: 70) with { Style = style, Equipment = Home };

    /// <summary>In the second third of a pregnancy.</summary>
    public static Runner Pregnant(ProgrammeStyle style) => SomeRunner.With(Runs, StrengthLevel.Intermediate, 60, 3) with
    {
        Style = style,
        Equipment = Home,
        Sex = Sex.Female,
        Screening = new(true, [], false, false, 2, null, null),
    };

    public static Programme Plan(Runner runner)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, Today));
        var check = Check.Run(plan, runner, Catalogue.Default, id => RuleBook.Default.TryFind(id, out _));
        Assert.True(check.Accepted, string.Join('\n', check.Floors));
        Assert.DoesNotContain(plan.Findings, f => f.Text.StartsWith("Left out by", StringComparison.Ordinal));
        return plan;
    }

    private static Equipment With(this Equipment equipment, params ReadOnlySpan<Implement> implements)
    {
        var owned = equipment.Owned;
        foreach (var implement in implements)
            owned = owned.With(implement);
        return new(owned, equipment.Dumbbells, equipment.SingleDumbbells, equipment.Kettlebells, equipment.Barbell);
    }
}
