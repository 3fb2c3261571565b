namespace Sinew.Training.Programmes;

/// <summary>A load programme for a complaint that is under way (R-620 … R-632), so that the next plan knows where it stands.</summary>
/// <param name="Protocol">Id of its protocol.</param>
/// <param name="From">Monday of its first week.</param>
/// <param name="StandsBack">It waits behind another one: its weeks pass, but nothing of it is done, and it begins anew once it has its turn.</param>
public sealed record LoadProgramme(string Protocol, DateOnly From, bool StandsBack);
