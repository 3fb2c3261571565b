namespace Sinew.Training.Planning;

/// <summary>A module that has no place, and nothing that is open, from one day to another.</summary>
/// <param name="Module">The module.</param>
/// <param name="First">First day of the span.</param>
/// <param name="Last">Its last day, included.</param>
internal readonly record struct IdleModule(Module Module, DateOnly First, DateOnly Last);
