namespace Sinew.Tests;

/// <summary>What a test needs of the machine: without it the test is skipped with the reason, or fails if SINEW_REQUIRE=all.</summary>
internal static class Machine
{
    public static void Has(bool it, string reason)
    {
        Assert.False(!it && Environment.GetEnvironmentVariable("SINEW_REQUIRE") == "all", $"SINEW_REQUIRE=all, but {reason}");
        Assert.SkipUnless(it, reason);
    }
}
