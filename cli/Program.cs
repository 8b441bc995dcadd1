using System.CommandLine;
using PracticeCaller.Cli.Commands;

var root = new RootCommand("PracticeCaller: practise on difficult calls, check scenarios, score transcripts.")
{
    PlayCommand.Create(),
    CheckCommand.Create(),
    NewCommand.Create(),
    ScoreCommand.Create(),
    RescoreCommand.Create(),
    ReplayCommand.Create(),
    MeasureCommand.Create(),
    TeamsPackageCommand.Create(),
    RehearseCommand.Create(),
    TrainCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("Try --help.");
    return PracticeCaller.Cli.ExitCodes.WrongUse;
}
return await parsed.InvokeAsync();
