using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>What the bot logged.</summary>
public sealed class CapturedLog : ILoggerProvider, ILogger
{
    /// <summary>Level and text, in order.</summary>
    public ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception?.Message}"));

    public void Dispose()
    {
    }
}
