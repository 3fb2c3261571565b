using Sinew.Benchmarks;

return args switch
{
    ["decode", var folder] => DecodeFit.Run(folder, 6),
    ["decode", var folder, var reps] when int.TryParse(reps, out var times) && times > 0 => DecodeFit.Run(folder, times),
    ["soak", "schedule", .. var options] => SoakSchedule.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Sinew.Benchmarks decode DIR|LIST [reps]");
    Console.Error.WriteLine("       Sinew.Benchmarks soak schedule [--count N] [--seed S]");
    return 2;
}
