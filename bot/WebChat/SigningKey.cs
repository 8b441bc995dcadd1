using System.Security.Cryptography;
using System.Text;
using PracticeCaller.Bot.Settings;

namespace PracticeCaller.Bot.WebChat;

/// <summary>The secret of this installation, made once and kept in the data folder, so that tokens outlive a restart.</summary>
public sealed class SigningKey
{
    private readonly byte[] _secret;

    /// <summary>Reads the secret, or makes it.</summary>
    public SigningKey(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var file = folder.File("signing.key");
        if (!File.Exists(file))
            Create(file);
        _secret = Convert.FromBase64String(File.ReadAllText(file).Trim());
        if (_secret.Length < 32)
            throw new InvalidDataException($"{file} is not a signing key. Delete it and start again; people who are practising now will have to reload the page.");
    }

    /// <summary>A key for one purpose; different purposes have unrelated keys.</summary>
    public byte[] For(string purpose) => HKDF.Expand(HashAlgorithmName.SHA256, _secret, 32, Encoding.UTF8.GetBytes(purpose));

    private static void Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, Encoding.ASCII, options);
        writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
    }
}
