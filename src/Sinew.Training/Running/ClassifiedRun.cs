using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>An activity with the kind of run it was.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Kind">Its kind; null for another sport, and for what is too short or impossible to be told.</param>
public sealed record ClassifiedRun(RunActivity Activity, RunKind? Kind);
