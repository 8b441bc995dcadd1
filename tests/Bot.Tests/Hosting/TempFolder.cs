using Microsoft.Data.Sqlite;

namespace PracticeCaller.Bot.Tests.Hosting;

/// <summary>Folders that tests leave behind.</summary>
internal static class TempFolder
{
    public static void Delete(string folder)
    {
        SqliteConnection.ClearAllPools();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still held; the system's temporary folder is emptied anyway.
        }
    }
}
