namespace PracticeCaller.Cli;

/// <summary>What the exit code says.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;
    public const int FoundWrong = 1;
    public const int WrongUse = 2;
}
