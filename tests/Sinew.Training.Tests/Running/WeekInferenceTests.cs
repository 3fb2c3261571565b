using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Running;

namespace Sinew.Training.Tests.Running;

public class WeekInferenceTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly (DayOfWeek Day, RunKind Kind, int Minutes, TimeOnly Start)[] Usual =
    [
        (DayOfWeek.Tuesday, RunKind.Easy, 45, new(18, 0)), (DayOfWeek.Thursday, RunKind.Tempo, 50, new(18, 30)),
        (DayOfWeek.Saturday, RunKind.Easy, 40, new(10, 0)), (DayOfWeek.Sunday, RunKind.Long, 95, new(9, 0)),
    ];

    [Fact]
    public void A_clean_week_comes_back_as_it_is()
    {
        var week = WeekInference.Infer(new MadeRuns(1).Weeks(Usual, Sunday, 16, 0, 0), Today)!;
        Assert.Equal(Usual.Select(u => u.Day), week.Entries.Select(e => e.Entry.Day));
        Assert.Equal(Usual.Select(u => u.Kind), week.Entries.Select(e => e.Entry.Kind));
        Assert.All(week.Entries, e => Assert.Equal((12, 12), (e.Weeks, e.OfWeeks)));
        Assert.All(week.Entries, e => Assert.True(e.Confidence >= 0.9));
        Assert.Equal(4, week.RunsPerWeek);
        Assert.InRange(week.KmPerWeek, 37, 43);
        Assert.InRange(week.TrendKmPerWeek, -0.5, 0.5);
        Assert.Null(week.DownWeekEvery);
        Assert.Equal((new DateOnly(2026, 8, 31), Sunday), (week.From, week.To));
    }

    [Fact]
    public void Hardly_any_of_many_weeks_is_misread_though_a_tenth_is_missed_and_a_tenth_is_shifted()
    {
        var wrong = new List<string>();
        var rhythms = 0;
        for (ulong seed = 1; seed <= 200; seed++)
        {
            var random = new MadeRuns(seed);
            var days = random.Shuffled(Enum.GetValues<DayOfWeek>()).Take(2 + random.Below(5)).OrderBy(TrainingWeek.Index).ToList();
            var keys = random.Shuffled(days.SkipLast(1)).Take(days.Count >= 5 && random.Next() < 0.5 ? 2 : days.Count >= 3 ? 1 : 0).ToList();
            var pattern = days.ConvertAll(d => (
                d, d == days[^1] ? RunKind.Long : !keys.Contains(d) ? RunKind.Easy : random.Next() < 0.5 ? RunKind.Intervals : RunKind.Tempo,
                d == days[^1] ? 80 + random.Below(40) : 35 + random.Below(25), new TimeOnly(6 + random.Below(14), 0)));
            var week = WeekInference.Infer(random.Weeks(pattern, Sunday, 16, 0.10, 0.10), Today)!;
            var wanted = string.Join(", ", pattern.Select(p => $"{p.d} {Class(p.Item2)}"));
            var read = string.Join(", ", week.Entries.Select(e => $"{e.Entry.Day} {Class(e.Entry.Kind)}"));
            if (wanted != read || week.LongRunDay != days[^1])
                wrong.Add($"seed {seed}: {wanted} was read as {read}");
            rhythms += week.DownWeekEvery is null ? 0 : 1;
        }

        Assert.True(wrong.Count <= 10, string.Join('\n', wrong));
        Assert.True(rhythms <= 24, $"{rhythms} rhythms of down-weeks where there are none");
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void The_last_run_may_be_28_days_old_and_no_older(int days, bool told)
    {
        var runs = new MadeRuns(2).Weeks(Usual, Sunday, 16);
        Assert.Equal(told, WeekInference.Infer(runs, Sunday.AddDays(days)) is not null);
        Assert.Equal(told, WeekInference.WhyNot(runs, Sunday.AddDays(days)) is null);
    }

    [Fact]
    public void Runs_of_today_and_later_are_not_looked_at()
    {
        var runs = new MadeRuns(3).Weeks(Usual, Sunday, 16, 0, 0);
        var week = WeekInference.Infer(runs, new DateOnly(2026, 11, 12))!;
        Assert.Equal(new DateOnly(2026, 11, 10), week.To);
        Assert.Null(WeekInference.Infer(runs, new DateOnly(2025, 1, 1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Too_few_runs_tell_nothing(int count)
    {
        var runs = Enumerable.Range(0, count).Select(i => MadeRuns.Run(Sunday.AddDays(-7 * i).ToDateTime(new(9, 0)), 60, 10)).ToImmutableArray();
        Assert.Null(WeekInference.Infer(runs, Today));
        Assert.NotNull(WeekInference.WhyNot(runs, Today));
        Assert.Null(WeekInference.Infer(default, Today));
    }

    [Fact]
    public void Four_weeks_tell_less_surely_than_twelve()
    {
        var short_ = WeekInference.Infer(new MadeRuns(4).Weeks(Usual, Sunday, 4, 0, 0), Today)!;
        Assert.Equal(4, short_.Entries.Length);
        Assert.All(short_.Entries, e => Assert.Equal(4, e.OfWeeks));
        Assert.InRange(short_.Confidence, 0.3, 0.5);
    }

    [Fact]
    public void After_a_long_break_only_what_came_since_counts()
    {
        (DayOfWeek, RunKind, int, TimeOnly)[] now = [(DayOfWeek.Monday, RunKind.Easy, 30, new(7, 0)), (DayOfWeek.Friday, RunKind.Easy, 30, new(7, 0))];
        var before = new MadeRuns(5).Weeks(Usual, Sunday.AddDays(-63), 16);
        var week = WeekInference.Infer([.. before, .. new MadeRuns(6).Weeks(now, Sunday, 5, 0, 0)], Today)!;
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Friday], week.Entries.Select(e => e.Entry.Day));
    }

    [Fact]
    public void Two_weeks_of_holiday_do_not_thin_out_the_week()
    {
        var runs = new MadeRuns(7).Weeks(Usual, Sunday, 16, 0, 0);
        var week = WeekInference.Infer([.. runs.Where(r => DateOnly.FromDateTime(r.Start) < Sunday.AddDays(-34) || DateOnly.FromDateTime(r.Start) > Sunday.AddDays(-20))], Today)!;
        Assert.Equal(Usual.Select(u => u.Day), week.Entries.Select(e => e.Entry.Day));
        Assert.All(week.Entries, e => Assert.Equal((10, 12), (e.Weeks, e.OfWeeks)));
    }

    [Fact]
    public void Warm_up_main_part_and_cool_down_are_one_run()
    {
        var runs = new MadeRuns(8).Weeks(Usual, Sunday, 16, 0, 0).SelectMany(r => r.Start.DayOfWeek != DayOfWeek.Thursday ? [r] : new[]
        {
            r with { Start = r.Start.AddMinutes(-20), Seconds = 900, Metres = 2500 }, r, r with { Start = r.Start.AddMinutes(70), Seconds = 600, Metres = 1600 },
        }).ToImmutableArray();
        var week = WeekInference.Infer(runs, Today)!;
        Assert.Equal(4, week.Entries.Length);
        Assert.Equal(RunKind.Tempo, week.Entries[1].Entry.Kind);
        Assert.InRange(week.Entries[1].Entry.Minutes!.Value, 72, 78);
        Assert.InRange(week.Entries[1].Entry.Start!.Value, new TimeOnly(18, 0), new TimeOnly(18, 20));
        Assert.Equal(4, week.RunsPerWeek);
    }

    [Fact]
    public void Twice_a_day_as_a_habit_makes_two_entries_and_now_and_then_makes_one()
    {
        var runs = new MadeRuns(9).Weeks(Usual, Sunday, 16, 0, 0);
        var second = runs.Where(r => r.Start.DayOfWeek == DayOfWeek.Tuesday).Select(r => MadeRuns.Run(r.Start.Date.AddHours(6.5), 30, 5)).ToList();
        var often = WeekInference.Infer([.. runs, .. second], Today)!;
        Assert.Equal(5, often.Entries.Length);
        Assert.Equal([new TimeOnly(6, 30), new TimeOnly(18, 0)], often.Entries.Take(2).Select(e => Quarter(e.Entry.Start!.Value)));
        Assert.Equal([30, 45], often.Entries.Take(2).Select(e => (int)(Math.Round(e.Entry.Minutes!.Value / 5.0) * 5)));
        var seldom = WeekInference.Infer([.. runs, .. second.Where((_, i) => i % 4 == 0)], Today)!;
        Assert.Equal(4, seldom.Entries.Length);
    }

    [Fact]
    public void Junk_beside_the_runs_changes_nothing()
    {
        var runs = new MadeRuns(10).Weeks(Usual, Sunday, 16);
        var clean = WeekInference.Infer(runs, Today)!;
        var noisy = new List<RunActivity>(runs);
        for (var i = 0; i < 60; i++)
        {
            var at = Sunday.AddDays(-i).ToDateTime(new(13, 0));
            noisy.Add(MadeRuns.Run(at, 0.2, 0.1));
            noisy.Add(MadeRuns.Run(at, 27 * 1440, 12));
            noisy.Add(MadeRuns.Run(at, 60, 45));
            noisy.Add(MadeRuns.Run(at, 50, 20) with { Sport = Sport.Cycling });
            noisy.Add(MadeRuns.Run(at, double.NaN, 10));
            noisy.Add(MadeRuns.Run(at, -5, 10));
        }

        noisy.AddRange(runs.Select(r => r with { Sources = ["b.gpx"], Start = r.Start.AddSeconds(7), Metres = r.Metres * 1.01 }));
        var read = WeekInference.Infer([.. new MadeRuns(11).Shuffled(noisy)], Today)!;
        Assert.Equal(clean.Entries.Select(e => (e.Entry.Day, e.Entry.Kind)), read.Entries.Select(e => (e.Entry.Day, e.Entry.Kind)));
        Assert.Equal(clean.RunsPerWeek, read.RunsPerWeek);
        Assert.Equal(clean.KmPerWeek, read.KmPerWeek, 0.5);
    }

    [Fact]
    public void The_order_of_the_history_does_not_matter()
    {
        var random = new MadeRuns(12);
        var runs = random.Weeks(Usual, Sunday, 20);
        var first = WeekInference.Infer(runs, Today)!;
        for (var i = 0; i < 20; i++)
        {
            var again = WeekInference.Infer([.. random.Shuffled(runs)], Today)!;
            Assert.Equal(first.Entries, again.Entries);
            Assert.Equal(first with { Entries = [] }, again with { Entries = [] });
        }
    }

    [Fact]
    public void Every_fourth_week_down_is_seen_with_the_last_one_and_a_rise_is_a_trend()
    {
        var runs = new MadeRuns(13).Weeks(Usual, Sunday, 16, 0, 0);
        var down = runs.Select(r => Week(r) % 4 == 2 ? r with { Seconds = r.Seconds * 0.65, Metres = r.Metres * 0.65 } : r).ToImmutableArray();
        var week = WeekInference.Infer(down, Today)!;
        Assert.Equal(4, week.DownWeekEvery);
        Assert.Equal(Sunday.AddDays(-6 - 14), week.LastDownWeek);
        var rising = runs.Select(r => r with { Metres = r.Metres * (1 + (0.05 * (15 - Week(r)))), Seconds = r.Seconds * (1 + (0.05 * (15 - Week(r)))) });
        Assert.InRange(WeekInference.Infer([.. rising], Today)!.TrendKmPerWeek, 1.7, 2.3);
        static int Week(RunActivity run) => (Sunday.DayNumber - DateOnly.FromDateTime(run.Start).DayNumber) / 7;
    }

    [Fact]
    public void A_start_that_wanders_over_the_day_is_left_open()
    {
        (DayOfWeek, RunKind, int, TimeOnly)[] early = [(DayOfWeek.Monday, RunKind.Easy, 40, new(6, 0))];
        (DayOfWeek, RunKind, int, TimeOnly)[] late = [(DayOfWeek.Monday, RunKind.Easy, 40, new(20, 0))];
        var week = WeekInference.Infer(
            [.. new MadeRuns(14).Weeks(early, Sunday, 12, 0, 0).Where((_, i) => i % 2 == 0), .. new MadeRuns(15).Weeks(late, Sunday, 12, 0, 0).Where((_, i) => i % 2 == 1)], Today)!;
        Assert.Null(Assert.Single(week.Entries).Entry.Start);
    }

    [Fact]
    public void Any_history_at_all_gives_a_week_that_a_plan_can_use()
    {
        for (ulong seed = 1; seed <= 200; seed++)
        {
            var random = new MadeRuns(seed);
            var runs = Enumerable.Range(0, random.Below(120)).Select(_ => MadeRuns.Run(
                Sunday.AddDays(-random.Below(100)).ToDateTime(new(random.Below(24), random.Below(60))), Math.Exp(random.Next() * 9), random.Next() < 0.3 ? null : Math.Exp((random.Next() * 6) - 2))).ToImmutableArray();
            if (WeekInference.Infer(runs, Today) is not { } week)
                continue;
            Assert.True(week.Confidence is >= 0 and <= 1, $"seed {seed}");
            Assert.True(double.IsFinite(week.KmPerWeek) && double.IsFinite(week.TrendKmPerWeek), $"seed {seed}");
            Assert.All(week.Entries, e => Assert.True(
                e.Entry.Minutes is >= 6 and <= 1440 && e.Entry.Kind.IsRun() && e.Weeks <= e.OfWeeks && e.Confidence is >= 0 and <= 1, $"seed {seed}: {e}"));
            Assert.Equal(week.Entries.OrderBy(e => TrainingWeek.Index(e.Entry.Day)).Select(e => e.Entry.Day), week.Entries.Select(e => e.Entry.Day));
            Assert.True(week.To < Today && (week.To.DayNumber - week.From.DayNumber + 1) % 7 == 0, $"seed {seed}");
        }
    }

    private static string Class(RunKind kind) => kind.IsKey() ? "key" : kind == RunKind.Long ? "long" : "easy";

    private static TimeOnly Quarter(TimeOnly time) => TimeOnly.MinValue.AddMinutes(Math.Round(time.ToTimeSpan().TotalMinutes / 15) * 15);
}
