using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Documents;

/// <summary>Runners and programmes made up from a seed: valid as documents, not sensible as training.</summary>
internal sealed class Made(int seed)
{
    private static readonly string[] Words = ["", "Zoë", "a \"quoted\" name", "Łukasz's <run> & \\ more", "走る 🏃", "plain"];
    private readonly Random random = new(seed);

    public Runner Runner() => new(
        Pick(Words), Date(-20000, -1), Any<Sex>(), Maybe(() => Number(20, 400)), Maybe(() => Number(80, 260)),
        random.Next(2) == 0 ? null : "Europe/Berlin", Any<StrengthLevel>(), Bool(), Any<RaceEvent>(), Many(Race), Many(Entry), Many(Run),
        Many(() => new VolumeStep(Date(), Number(0, 1000))), Availability(), Equipment(), Many(Any<Goal>), Many(Condition),
        random.Next(2) == 0 ? null : Screening(), Many(Test), Any<ProgrammeStyle>(), new(Any<LastPhase>(), Any<HardDays>(), Any<LiftFirst>()));

    public Programme Programme() => new(
        Formats.Today, Pick(Words), Any<StrengthLevel>(), Many(() => new Need(Any<Movement>(), Any<NeedKind>(), Text(), Why())),
        Many(Block), Many(Listed), Sessions(), Many(() => new Finding(Rule(), Any<Severity>(), Text(), Many(() => Date()))),
        Many(() => new Change(Any<ChangeKind>(), Id(0), Optional(() => Session(1)), Optional(() => Session(2)), Why())))
    {
        Rehab = [new("achilles", Date(), Bool())],
    };

    private Race Race()
    {
        var what = (RaceEvent)random.Next(1, 10);
        return new(Date(), what, Bool() && what != RaceEvent.Other ? what.Km()!.Value : Number(0.1, 1000), random.Next(5000), Any<RacePriority>(), Pick(Words));
    }

    private WeekEntry Entry()
    {
        var from = Maybe(() => Date());
        var to = Maybe(() => from?.AddDays(random.Next(50)) ?? Date());
        return new(Any<DayOfWeek>(), Any<RunKind>(), Maybe(() => random.Next(1, 1441)), Maybe(() => Number(0.01, 1000)), Maybe(Time), Bool(), from, to);
    }

    private DatedRun Run() =>
        new(Date(), Any<RunKind>(), Maybe(() => random.Next(1, 1441)), Maybe(() => Number(0.01, 1000)), Maybe(Time), Bool());

    private Availability Availability() => new(
        Many(Any<DayOfWeek>), random.Next(10, 121), random.Next(1, 8), Any<SessionStyle>(), new(random.Next(12), random.Next(60)),
        new(random.Next(12, 24), random.Next(60)),
        Many(() => new AvailabilityWindow(Any<DayOfWeek>(), new(random.Next(12), 30), new(random.Next(13, 24), 5), Maybe(() => random.Next(10, 121)))),
        Bool());

    private Equipment Equipment()
    {
        var words = Many(() => Pick(
            ["miniband", "step", "box", "rack", "pullup_bar", "dumbbell:8,8", "dumbbell:2.5-20", "kettlebell:12,16.5", "barbell:20+5,2.5", "mat"]));
        return EquipmentReader.Parse(words.Where(w => !w.Contains("bell:", StringComparison.Ordinal)).Concat(words.Where(w => w.Contains("bell:", StringComparison.Ordinal)).DistinctBy(w => w[0..4]))).Equipment;
    }

    private Condition Condition()
    {
        var id = Any<ConditionId>();
        return new(
            id, Maybe(Any<BodySide>), id == ConditionId.BsiSuspected ? Maybe(Any<BoneSite>) : null, Maybe(() => Date(-900, 0)), random.Next(11), Bool(), Bool());
    }

    private Screening Screening() => new(Bool(), Many(Any<RedFlag>), Bool(), Bool(), null, null, Maybe(Bool));

    private Sinew.Training.Runners.TestResult Test()
    {
        var id = Any<TestId>();
        var sides = Bool();
        return new(
            id, Date(-900, 0), id == TestId.E1rm ? "back_squat" : null, sides ? Number(0, 500) : null, sides ? Maybe(() => Number(0, 500)) : null,
            sides ? null : Number(0, 500));
    }

    private Block Block()
    {
        var from = Date();
        return new(Any<Phase>(), from, from.AddDays(random.Next(60)), Why());
    }

    private ListedRun Listed()
    {
        var minutes = random.Next(1, 500);
        return new(
            new(Date(), (RunKind)random.Next(0, 10), minutes, minutes / 6.0, Maybe(Time), false, Any<RunSource>()), Bool() ? null : "do_not_run");
    }

    private ImmutableArray<Session> Sessions() => [.. Enumerable.Range(0, random.Next(4)).Select(Session)];

    private Session Session(int number) => new(
        Id(number), Date(), Time(), random.Next(10, 90), Any<SessionClass>(), Any<SessionFormat>(), Any<Placement>(), Any<Phase>(), Bool(),
        Many(Prescribed), new(random.Next(10, 16), Many(Prescribed)), Why());

    private PrescribedExercise Prescribed() => new(
        "back_squat", Pick(Words), Any<Slot>(), [Set(), .. Many(Set)], Many(() => "goblet_squat"), Why());

    private SetPrescription Set()
    {
        var lo = random.Next(1, 40);
        return new(
            Any<Measure>(), lo, lo + random.Next(10), Any<Side>(), Maybe(() => new Load(random.Next(200000))), Maybe(() => random.Next(121)),
            random.Next(11), new(Pick(["2-0-1", "3-0-X", "fast", "hold", "walk"])), random.Next(300));
    }

    private ImmutableArray<Reason> Why() => Many(() => new Reason(Rule(), Text(), Pick(["D", "S3", "F:KEY"]), Pick(["A", "B", "C"])));

    private string Rule() => "R-" + random.Next(100, 900);

    private string Text() => Pick(Words[1..]);

    private string Id(int number) => $"2026-W{random.Next(10, 53)}-{(char)('A' + number)}";

    private DateOnly Date(int from = -300, int to = 600) => Formats.Today.AddDays(random.Next(from, to));

    private TimeOnly Time() => new(random.Next(24), random.Next(60));

    private bool Bool() => random.Next(2) == 0;

    private double Number(double lo, double hi) =>
        random.Next(2) == 0 ? Math.Ceiling(lo) + random.Next((int)(hi - lo)) : lo + (random.NextDouble() * (hi - lo));

    private T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : struct => random.Next(2) == 0 ? null : make();

    private T? Optional<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private ImmutableArray<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];
}
