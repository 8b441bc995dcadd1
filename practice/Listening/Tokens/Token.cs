namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>How strongly a token is set apart from the one before it.</summary>
internal enum Break
{
    None,

    /// <summary>Comma, dash, colon, bracket: phrases may still run across it.</summary>
    Soft,

    /// <summary>End of a sentence or message: nothing runs across it.</summary>
    Hard,
}

/// <summary>
/// One word, number or currency sign. A contraction gives two tokens over the same stretch of text ("can't" is "can" and "not"),
/// so that patterns need to know only the full forms.
/// </summary>
internal sealed class Token
{
    private const int NotWorkedOut = -2;

    // Worked out when first asked for; two threads that do it at once come to the same.
    private int _normMark;
    private int _stemMark;
    private int _cardinal = NotWorkedOut;

    /// <summary>Index of the first character in the original text.</summary>
    public required int Start { get; init; }

    /// <summary>Number of characters in the original text.</summary>
    public required int Length { get; init; }

    /// <summary>The written form, lower case, before contractions and typos were resolved.</summary>
    public required string Written { get; init; }

    /// <summary>The form patterns see: lower case, full form, American spelling, typo mended.</summary>
    public required string Norm { get; init; }

    /// <summary>The norm without endings.</summary>
    public required string Stem { get; init; }

    /// <summary>The mark of <see cref="Norm"/>.</summary>
    public int NormMark => _normMark != 0 ? _normMark : _normMark = WordMark.Of(Norm);

    /// <summary>The mark of <see cref="Stem"/>.</summary>
    public int StemMark => _stemMark != 0 ? _stemMark : _stemMark = WordMark.Of(Stem);

    /// <summary>The value of a number word such as "seven", or less than 0.</summary>
    public int Cardinal => _cardinal > NotWorkedOut ? _cardinal : _cardinal = NumberWords.Cardinal(Norm);

    /// <summary>What stands between this token and the one before.</summary>
    public required Break Break { get; init; }

    /// <summary>The character that glues this token to the one before without a blank ('-', '/', ':'), or '\0'.</summary>
    public char Glue { get; init; }

    /// <summary>True when the token touches the one before it ("9GB" is "9" and "gb").</summary>
    public bool Touches { get; init; }

    /// <summary>True when it begins with a digit.</summary>
    public required bool IsNumber { get; init; }

    /// <summary>True when the first written letter is a capital.</summary>
    public required bool Capital { get; init; }

    /// <summary>True when all of at least two letters are capitals.</summary>
    public required bool AllCaps { get; init; }

    /// <summary>True inside quotation marks.</summary>
    public bool Quoted { get; set; }

    /// <summary>Index of its sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>Index of its clause.</summary>
    public int Clause { get; set; }

    /// <summary>Index of the negator in whose scope it lies, or -1.</summary>
    public int Negator { get; set; } = -1;

    public int End => Start + Length;
}
