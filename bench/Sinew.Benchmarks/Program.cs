using Sinew.Benchmarks;

return args switch
{
    ["soak", "schedule", .. var options] => SoakSchedule.Run(options),
    ["soak", "season", .. var options] => SoakSeason.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Sinew.Benchmarks soak schedule|season [--count N] [--seed S]");
    return 2;
}
