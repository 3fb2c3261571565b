using Sinew.Benchmarks;
using Sinew.Training.Tests;

return args switch
{
    ["decode", var folder] => DecodeFit.Run(folder, 6),
    ["decode", var folder, var reps] when int.TryParse(reps, out var times) && times > 0 => DecodeFit.Run(folder, times),
    ["soak", "schedule", .. var options] => SoakSchedule.Run(options),
    ["soak", "season", .. var options] => SoakSeason.Run(options),
    ["soak", "runners", .. var options] => SoakRunners.Run(options),
    ["soak", "styles", .. var options] => SoakStyles.Run(options),
    ["soak", "lives", .. var options] => SoakLives.Run(options),
    ["bench", "schedule"] => BenchSchedule.Run(),
    ["bench", "plan"] => BenchPlan.Run(),
    ["bench", "coverage", .. var options] => BenchCoverage.Run(options),
    ["picture", var file] => Picture.Write(file, 60),
    ["show", "style", var seed] when ulong.TryParse(seed, out var number) => ShowRunner.Run(RandomRunners.WithStyle(number)),
    ["show", var seed] when ulong.TryParse(seed, out var number) => ShowRunner.Run(RandomRunners.Of(number)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Sinew.Benchmarks decode DIR|LIST [reps]");
    Console.Error.WriteLine("       Sinew.Benchmarks soak schedule|season|runners|styles|lives [--count N] [--seed S]");
    Console.Error.WriteLine("       Sinew.Benchmarks bench schedule|plan|coverage [--count N] [--seed S]");
    Console.Error.WriteLine("       Sinew.Benchmarks show [style] SEED");
    Console.Error.WriteLine("       Sinew.Benchmarks picture FILE.svg < TEXT, as of: script -qec \"stty cols 101; sinew\" /dev/null");
    return 2;
}
