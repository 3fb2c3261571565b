using Sinew.Interop;
using Sinew.Training.Units;
using Spectre.Console;

namespace Sinew.Verbs;

/// <summary>A progress bar on stderr while a long history is read; nothing where stderr is no terminal.</summary>
internal static class ReadingBar
{
    /// <summary>Reads the paths.</summary>
    public static HistoryResult Read(string[] paths, TimeZoneInfo zone, CancellationToken cancel)
    {
        if (Console.IsErrorRedirected)
            return History.Read(paths, zone, null, cancel);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("Reading", maxValue: 1);
                return History.Read(paths, zone, new Direct(task), cancel);
            });
    }

    // Progress<T> would post to the thread pool and arrive late; the bar is updated where the reader stands.
    private sealed class Direct(ProgressTask task) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value)
        {
            task.Value = value.BytesTotal > 0 ? (double)value.BytesRead / value.BytesTotal : 0;
            task.Description = $"Reading, {Plural.Of(value.Activities, "activity")}";
        }
    }
}
