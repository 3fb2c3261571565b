using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>One Monday–Sunday week of the plan.</summary>
/// <param name="Index">0 for the week of the plan's first day.</param>
/// <param name="Monday">Its Monday, even if the plan begins later.</param>
/// <param name="From">First day within the plan.</param>
/// <param name="Phase">Phase of its first day within the plan.</param>
/// <param name="Sessions">Sessions that are not rehab.</param>
/// <param name="HardSets">Lower-body hard sets.</param>
/// <param name="Contacts">Ground contacts of jumping.</param>
/// <param name="Km">Planned kilometres.</param>
/// <param name="HasRace">A race stands in it.</param>
internal sealed record WeekFacts(
    int Index, DateOnly Monday, DateOnly From, Phase Phase, ImmutableArray<SessionFacts> Sessions, int HardSets, int Contacts, double Km,
    bool HasRace)
{
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>Fewer than four days of it lie in the plan .</summary>
    public bool IsStub => From.DayNumber - Monday.DayNumber > 3;

    /// <summary>A session of it is still to come.</summary>
    public bool IsOpen => Sessions.Any(s => !s.IsDone);

    /// <summary>Some hard set for the legs of it is still to come.</summary>
    public bool HasHardSetsAhead => Sessions.Any(s => !s.IsDone && s.HardSets > 0);

    /// <summary>It has sessions and all of them are deload sessions.</summary>
    public bool Deload => !Sessions.IsEmpty && Sessions.All(s => s.Session.Deload);

    /// <summary>Some day of it lies in taper or transition, or all is deload: wants do not apply.</summary>
    public bool WantsRest => Deload || Phase is Phase.TP or Phase.TR || Sessions.Any(s => s.Session.Phase is Phase.TP or Phase.TR);
}
