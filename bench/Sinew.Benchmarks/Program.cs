using Sinew.Benchmarks;

return args switch
{
    ["soak", "schedule", .. var options] => SoakSchedule.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Sinew.Benchmarks soak schedule [--count N] [--seed S]");
    return 2;
}
