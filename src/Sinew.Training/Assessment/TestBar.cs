namespace Sinew.Training.Assessment;

#pragma warning disable CS1591 // A closed vocabulary: the names say all there is to say.

/// <summary>
/// What can forbid a test: pain of 3 or more, a suspected bone injury, pregnancy, less than 12 weeks after birth,
/// an age, impaired balance, a plyometric level below 2, an A race too near.
/// </summary>
public enum TestBar { Pain_3, BsiSuspected, Pregnant, Postpartum_12wk, Age_65, Age_75, BalanceImpaired, PlyoBelow_2, NearRace }
