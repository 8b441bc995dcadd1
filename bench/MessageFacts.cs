using BenchmarkDotNet.Attributes;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Bench;

/// <summary>What it costs to read one message: acts, facts, offers, questions.</summary>
[MemoryDiagnoser]
public class MessageFacts
{
    private Listener _listener = null!;
    private ListeningContext _context = null!;

    /// <summary>The message that is read.</summary>
    [Params("short", "facts", "long")]
    public string Message { get; set; } = "";

    private string _text = "";
    private int _read;

    /// <summary>Makes the listener once; its vocabulary is compiled per scenario.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var scenario = Built.Scenario("roaming-bill");
        _listener = new Listener(scenario);
        _context = new ListeningContext { CallerJustSaid = ["412 euros. FOUR HUNDRED AND TWELVE. my normal one is 35"], Told = scenario.Facts.Select(f => f.Id).ToHashSet() };
        _text = Message switch
        {
            "short" => "ok, one moment please",
            "facts" => "So that's 412 euros instead of 35, for the 3rd to the 6th of March in Oslo, correct?",
            _ => string.Join(' ', Enumerable.Repeat("I have opened the bill line by line and I can see that nearly all of it is data on the 5th between 8 and 11 in the evening.", 8)),
        };
    }

    /// <summary>Reads it, each time with another word: what was read once is remembered.</summary>
    [Benchmark]
    public Reading Read() => _listener.Read($"{_text} {_read++}", _context);
}
