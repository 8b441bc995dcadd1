namespace PracticeCaller.Practice.Scenarios;

/// <summary>
/// Every kind of finding in an author's file. Codes up to PC0099 come from reading (the file cannot be used), from PC0101 on from
/// checking the quality of a call that can be read.
/// </summary>
public static class DiagnosticCatalogue
{
    internal static readonly DiagnosticRule
        YamlSyntax = Error("PC0001", "Yaml-Syntax", "Not valid YAML", "This is not valid YAML: {problem}. Look at this line and the one before it; a text that holds ': ' or begins with one of [ { & * ! | > % @ needs quotes."),
        EmptyFile = Error("PC0002", "Empty-File", "Empty file", "The file is empty. Start from a new one with 'new ID' on the command line."),
        UnknownKey = Error("PC0003", "Unknown-Key", "Unknown key", "Unknown key '{key}' in {place}. {cure}"),
        MissingKey = Error("PC0004", "Missing-Key", "Missing key", "{place} lacks the key '{key}': {about}. Add it."),
        WrongType = Error("PC0005", "Wrong-Type", "Wrong type of value", "{place} must be {expected}, but is {actual}."),
        RepeatedKey = Error("PC0006", "Repeated-Key", "Key written twice", "'{key}' is already there in line {line}. Rename one of them or put both together."),
        OutOfRange = Error("PC0007", "Out-Of-Range", "Number out of range", "{place} is {value}, but must be from {min} to {max}."),
        UnknownChoice = Error("PC0008", "Unknown-Choice", "Not one of the choices", "{place} cannot be '{value}'. {cure}"),
        ValueNotOfKind = Error("PC0009", "Value-Not-Of-Kind", "Value does not fit its kind", "{place} is of kind {kind}, but '{value}' is not written as one. Write it like {example}."),
        UnknownMove = Error("PC0010", "Unknown-Move", "Unknown move", "There is no move '{value}', so these lines would never be said. {cure}"),
        UnknownWording = Error("PC0011", "Unknown-Wording", "Unknown wording", "There is no situation '{value}' for a better wording. {cure}"),
        UnknownFact = Error("PC0012", "Unknown-Fact", "Unknown fact", "{place} names the fact '{value}', which this file does not have. {cure}"),
        UnknownResolution = Error("PC0013", "Unknown-Resolution", "Unknown resolution", "{place} names the resolution '{value}', which this file does not have. {cure}"),
        UnknownAct = Error("PC0014", "Unknown-Act", "Unknown act", "{place} names the act '{value}', which does not exist. {cure}"),
        WrongCount = Error("PC0015", "Wrong-Count", "Too few or too many entries", "{place} has {count} entries, but must have {expected}."),
        EmptyGate = Error("PC0016", "Empty-Gate", "Gate without a condition", "{place} has no condition and would always be open. Give it at least one of trust, patience, after-act, after-fact, or 'asked: true'."),
        LimitsContradict = Error("PC0017", "Limits-Contradict", "Limits contradict each other", "{place} has min {min}, fair {fair} and max {max}. Write them so that min is at most fair, and fair at most max."),
        BadId = Error("PC0018", "Bad-Id", "Not an id", "'{value}' cannot be an id: use small letters, digits and hyphens, beginning with a letter, for example '{example}'."),
        IdNotFileName = Error("PC0019", "Id-Not-File-Name", "Id differs from the file name", "The id is '{value}', but the file is called '{name}'. Make them the same: the file name is how the call is found."),
        DuplicateScenario = Error("PC0020", "Duplicate-Scenario", "Two files with one id", "The id '{value}' is already taken by {other}. Give this call another id and file name."),
        EmptyText = Error("PC0021", "Empty-Text", "Empty text", "{place} is empty. Write a text or leave the entry out."),
        UnknownAlias = Error("PC0022", "Unknown-Alias", "Alias without an anchor", "'*{alias}' points at no anchor '&{alias}'. {cure} If it is meant as text, put it in quotes."),
        AliasInItself = Error("PC0023", "Alias-In-Itself", "Alias inside its own anchor", "'*{alias}' stands inside '&{alias}' and would contain itself. Point at something that is complete before this line."),
        TooDeep = Error("PC0024", "Too-Deep", "Nested too deeply", "This is nested more than {limit} levels deep. Look for brackets or indentation that were not meant."),
        TooLarge = Error("PC0025", "Too-Large", "Too large", "The file is larger than {limit}. One call is one file; check for aliases that contain each other many times."),
        SecondDocument = Error("PC0026", "Second-Document", "Second document in the file", "'---' begins a second document here. One call is one file: move it into its own."),
        RepeatedEntry = Error("PC0027", "Repeated-Entry", "Entry written twice", "{place} has '{value}' twice. Remove one."),
        TooManyFindings = Error("PC0028", "Too-Many-Findings", "Too many findings", "There are more than {limit} findings; the rest are left out. Put the first ones right and check again."),
        TooFewLines = Error("PC0101", "Too-Few-Lines", "Too few authored lines", "The caller has {count} different lines; a call that can be taken several times needs {least}. Write {missing} more, first where the story is."),
        TooFewFacts = Error("PC0102", "Too-Few-Facts", "Too few facts", "The call has {count} facts, but needs {least}. Add what the caller would mention anyway: a name, a day, a number, a reason."),
        TooFewWaysToAsk = Error("PC0103", "Too-Few-Ways-To-Ask", "Too few ways to ask", "The fact '{fact}' has {count} ways to be asked for, but needs {least}. Add whole questions under 'asked-as', in words that differ."),
        TooFewHiddenFacts = Warning("PC0104", "Too-Few-Hidden-Facts", "Too few hidden facts", "The call has {count} hidden facts; with fewer than {least} there is little to find out. Give another fact 'opens'."),
        TooFewResolutions = Error("PC0105", "Too-Few-Resolutions", "Too few resolutions", "The call has {count} resolutions, but needs {least}, so that there is something to choose. One may be a temptation that policy forbids."),
        TooFewOpenings = Error("PC0106", "Too-Few-Openings", "Too few openings", "The call has {count} openings, but needs {least}, so that a second try does not begin with the same words."),
        LeakedFact = Error("PC0107", "Leaked-Fact", "Hidden fact given away", "{place} gives away the hidden fact '{fact}' (\"{words}\") before it is open. Take the value out, or move the line to the fact's own 'tell'."),
        TellLacksValue = Warning("PC0108", "Tell-Lacks-Value", "Told without its value", "{place} counts as telling '{fact}', but does not hold its value. Use the slot for the value, or add the wording to 'say' or 'also'."),
        UnreachableFact = Warning("PC0109", "Unreachable-Fact", "Fact that never comes up", "The fact '{fact}' never comes up: it is in no opening, has no 'unasked', and nothing to ask for it by. Give it 'asked-as' and 'about', or 'unasked'."),
        GateCannotOpen = Error("PC0110", "Gate-Cannot-Open", "Gate that cannot open", "This gate of '{fact}' can never open: {reason}. Change or remove it."),
        CannotBeSolved = Error("PC0111", "Cannot-Be-Solved", "Call that cannot be solved", "All allowed resolutions together are worth {worth}, but a solved call needs {least}. Raise 'worth', or allow another resolution{twist}."),
        UnknownSlot = Error("PC0112", "Unknown-Slot", "Unknown slot", "{place} has the slot {slot}, which nothing fills. {cure}"),
        UnknownFactInWording = Error("PC0113", "Unknown-Fact-In-Wording", "Unknown fact in a wording", "{place} quotes the fact '{value}', which this file does not have. {cure}"),
        TooFewVariants = Warning("PC0114", "Too-Few-Variants", "Too few variants of a frequent move", "For the frequent move '{move}' there are {count} variants when the caller is {mood}, own lines and voice together; {least} keep the caller from repeating. Add some under 'lines'."),
        TwistNeedsForbidden = Error("PC0115", "Twist-Needs-Forbidden", "Twist needs what is not allowed", "The twist needs '{resolution}', but {reason}. Name one that the agent can keep."),
        NothingToOpen = Warning("PC0116", "Nothing-To-Open", "Words for a gate that is not there", "'{key}' of '{fact}' is never said, because the fact is not hidden. Add 'opens', or remove it."),
        NothingToWithhold = Warning("PC0117", "Nothing-To-Withhold", "Hidden fact without a way round it", "The fact '{fact}' is hidden, but has no 'withhold': asked too early, this caller has no words of their own. Add two or three."),
        LeftToDo = Note("PC0118", "Left-To-Do", "Something left to do", "TODO: {text}"),
        PossibleLeak = Warning("PC0119", "Possible-Leak", "Hidden fact perhaps given away", "{place} may give away the hidden fact '{fact}' before it is open: it shares most of the meaning of \"{words}\". Say less here, or move the line to the fact's own 'tell'."),
        OnlySmallWords = Warning("PC0120", "Only-Small-Words", "Phrase of small words only", "'{key}' of '{id}' has \"{value}\", in which no word means anything by itself: it would be heard everywhere. Add the word that matters, or remove the phrase."),
        TopicNeverOpens = Error("PC0121", "Topic-Never-Opens", "Topic that is never spoken of", "The topic '{topic}' is never spoken of: {reason}. Change or remove '{key}'.");

    /// <summary>All kinds, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [.. typeof(DiagnosticCatalogue).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Select(f => f.GetValue(null)).OfType<DiagnosticRule>().OrderBy(r => r.Code, StringComparer.Ordinal)];

    /// <summary>The kind with this code. Throws <see cref="KeyNotFoundException"/> for an unknown code.</summary>
    public static DiagnosticRule Get(string code) => All.FirstOrDefault(r => r.Code == code) ?? throw new KeyNotFoundException($"There is no diagnostic '{code}'.");

    private static DiagnosticRule Note(string code, string name, string title, string message) => new(code, name, title, Severity.Note, message);

    private static DiagnosticRule Warning(string code, string name, string title, string message) => new(code, name, title, Severity.Warning, message);

    private static DiagnosticRule Error(string code, string name, string title, string message) => new(code, name, title, Severity.Error, message);
}
