using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PracticeCaller.Bot.Store;

/// <summary>Everything this bot keeps.</summary>
public sealed class PracticeDb(DbContextOptions<PracticeDb> options) : DbContext(options)
{
    /// <summary>Conversations.</summary>
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    /// <summary>Activities, in and out.</summary>
    public DbSet<ActivityRow> Activities => Set<ActivityRow>();

    /// <summary>Calls.</summary>
    public DbSet<CallRow> Calls => Set<CallRow>();

    /// <summary>Events of calls.</summary>
    public DbSet<CallEventRow> CallEvents => Set<CallEventRow>();

    /// <summary>Results of calls.</summary>
    public DbSet<ScorecardRow> Scorecards => Set<ScorecardRow>();

    /// <summary>Results that later ones have taken the place of.</summary>
    public DbSet<PastScorecardRow> PastScorecards => Set<PastScorecardRow>();

    /// <summary>What people said about results.</summary>
    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();

    /// <summary>Bot state.</summary>
    public DbSet<StateRow> States => Set<StateRow>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite compares dates as text and cannot order offsets; ticks are exact and order everywhere.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<ulong>().HaveConversion<SignedBits>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationRow>(conversation =>
        {
            conversation.HasKey(c => c.Id);
            conversation.HasIndex(c => c.UserId);
        });

        modelBuilder.Entity<ActivityRow>(activity =>
        {
            activity.HasKey(a => new { a.ConversationId, a.Sequence });
            activity.HasIndex(a => new { a.ConversationId, a.ActivityId }).IsUnique();
            activity.HasIndex(a => new { a.ConversationId, a.ClientActivityId }).IsUnique();
            activity.HasIndex(a => a.Waiting).HasFilter("\"Waiting\"");
        });

        modelBuilder.Entity<CallRow>(call =>
        {
            call.HasKey(c => c.Id);
            call.HasIndex(c => new { c.ConversationId, c.NextDue });
            call.HasIndex(c => c.NextDue).HasFilter("\"NextDue\" IS NOT NULL");
            call.HasIndex(c => new { c.UserId, c.StartedAt });
            call.HasIndex(c => c.StartedAt);
            call.HasIndex(c => c.ShiftId).HasFilter("\"ShiftId\" IS NOT NULL");
            call.Property(c => c.Version).IsConcurrencyToken();
        });

        modelBuilder.Entity<CallEventRow>().HasKey(e => new { e.CallId, e.Sequence });
        modelBuilder.Entity<ScorecardRow>(scorecard =>
        {
            scorecard.HasKey(s => s.CallId);
            scorecard.HasIndex(s => s.ToDecide);
        });

        modelBuilder.Entity<PastScorecardRow>().HasKey(s => new { s.CallId, s.Number });
        modelBuilder.Entity<ReviewRow>().HasKey(r => new { r.CallId, r.Number });

        modelBuilder.Entity<StateRow>(state =>
        {
            state.HasKey(s => s.Key);
            state.Property(s => s.Version).IsConcurrencyToken();
        });
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class SignedBits() : ValueConverter<ulong, long>(bits => unchecked((long)bits), bits => unchecked((ulong)bits));
}
