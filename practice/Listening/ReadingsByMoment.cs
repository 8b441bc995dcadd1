namespace PracticeCaller.Practice.Listening;

/// <summary>
/// The readings of one reply so far, each with the answers of the moment it rests on. A tree: each inner node is something a reading asked of its
/// moment, with a branch for each answer, and each leaf a reading. Because reading is pure, a moment that leads to a leaf would be read just so.
/// May be used from several threads.
/// </summary>
/// <param name="most">After this many readings it begins anew.</param>
internal sealed class ReadingsByMoment<T>(int most)
    where T : class
{
    private readonly Lock _lock = new();
    private object? _root;
    private int _count;

    /// <summary>The reading in this moment: a remembered one, or else a new one.</summary>
    /// <param name="moment">The moment, of which nothing has been asked yet.</param>
    /// <param name="state">Handed to <paramref name="read"/>.</param>
    /// <param name="read">Reads; must be pure, and learn of the moment only by asking it.</param>
    public T Get<TState>(Moment moment, TState state, Func<TState, Moment, T> read)
    {
        lock (_lock)
        {
            if (Find(moment) is { } known)
                return known;
        }

        var made = read(state, moment);
        lock (_lock)
        {
            if (_count >= most)
                (_root, _count) = (null, 0);
            if (Find(moment) is { } meanwhile)
                return meanwhile;
            Add(moment, made);
            _count++;
        }

        return made;
    }

    private T? Find(Moment moment)
    {
        var at = _root;
        while (at is Question question)
            at = moment.Answer(question.Kind, question.Word) ? question.Yes : question.No;
        return (T?)at;
    }

    // The branch that the moment leads to ends in nothing: there the rest of what was asked is hung in, and the reading below it.
    private void Add(Moment moment, T made)
    {
        var onTheWay = new HashSet<(MomentAsk, string)>();
        Question? above = null;
        for (var at = _root; at is Question question; at = moment.Answer(question.Kind, question.Word) ? question.Yes : question.No)
        {
            onTheWay.Add((question.Kind, question.Word));
            above = question;
        }

        foreach (var (kind, word) in moment.Asked)
        {
            if (!onTheWay.Contains((kind, word)))
                Hang(moment, ref above, new Question(kind, word));
        }

        Hang(moment, ref above, made);
    }

    private void Hang(Moment moment, ref Question? above, object below)
    {
        if (above is null)
            _root = below;
        else if (moment.Answer(above.Kind, above.Word))
            above.Yes = below;
        else
            above.No = below;
        above = below as Question;
    }

    private sealed class Question(MomentAsk kind, string word)
    {
        public MomentAsk Kind => kind;

        public string Word => word;

        public object? Yes { get; set; }

        public object? No { get; set; }
    }
}
