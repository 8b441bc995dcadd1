using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PracticeCaller.Bot.Store;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model without starting the bot.</summary>
internal sealed class DesignTimePracticeDb : IDesignTimeDbContextFactory<PracticeDb>
{
    public PracticeDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PracticeDb>().UseSqlite("Data Source=:memory:").Options);
}
