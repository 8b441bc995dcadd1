namespace PracticeCaller.Cli.Commands;

/// <summary>Turns a person's mistake into a message and an exit code.</summary>
internal static class Run
{
    public static async Task<int> Guarded(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (UserError e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCodes.WrongUse;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Fine;
        }
    }
}
