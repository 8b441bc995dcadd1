namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>The library that learns; its native part is large and only there when it was asked for at the build.</summary>
internal static class Torch
{
    /// <summary>Loads it and sets where chance begins, so that the same machine comes to the same weights.</summary>
    public static void Begin()
    {
        try
        {
            TorchSharp.torch.random.manual_seed(1);
        }
        catch (Exception e) when (e is TypeInitializationException or NotSupportedException or DllNotFoundException)
        {
            throw new UserError("The native part of TorchSharp cannot be loaded. Run with 'dotnet run -c Release -p:WithTorch=true --project cli -- train encoder ...'; on Linux it needs libstdc++ of GCC 13 or newer. " + e.GetBaseException().Message.Split('\n')[0]);
        }
    }
}
