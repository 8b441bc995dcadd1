namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>Puts features together in one buffer, without making strings; what is too long for it is left out.</summary>
internal ref struct FeatureWriter(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;
    private int _length;

    public void Emit<T>(string kind, string a, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        _length = 0;
        if (Put(kind) && Put(a))
            visitor.Visit(_buffer[.._length]);
    }

    public void Emit<T>(string kind, string a, string b, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        _length = 0;
        if (Put(kind) && Put(a) && Put(" ") && Put(b))
            visitor.Visit(_buffer[.._length]);
    }

    public void Emit<T>(string kind, string a, string b, string c, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        _length = 0;
        if (Put(kind) && Put(a) && Put(" ") && Put(b) && Put(" ") && Put(c))
            visitor.Visit(_buffer[.._length]);
    }

    public void Emit<T>(string kind, string a, string b, string c, string d, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        _length = 0;
        if (Put(kind) && Put(a) && Put(" ") && Put(b) && Put(" ") && Put(c) && Put(" ") && Put(d))
            visitor.Visit(_buffer[.._length]);
    }

    private bool Put(string text)
    {
        if (text.Length > _buffer.Length - _length)
            return false;
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
        return true;
    }
}
