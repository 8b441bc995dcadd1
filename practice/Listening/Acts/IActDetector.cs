namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Finds one act, or a close family of acts.</summary>
internal interface IActDetector
{
    /// <summary>Literal words of its patterns, so that typos can be mended towards them.</summary>
    IEnumerable<string> Words { get; }

    /// <summary>Adds what it finds. Detectors run in a fixed order and may look at what earlier ones found.</summary>
    void Detect(Scene scene, ActSink sink);
}
