namespace PracticeCaller.Bot.Store;

/// <summary>Somebody else wrote the state since it was read; read it again and repeat the change.</summary>
public sealed class EtagConflictException(string key)
    : InvalidOperationException($"The state '{key}' was written by somebody else since it was read. Read it again and repeat the change.");
