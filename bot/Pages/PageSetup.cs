using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using PracticeCaller.Bot.Trainer;
using PracticeCaller.Bot.WebChat.Azure;

namespace PracticeCaller.Bot.Pages;

/// <summary>Serves the static pages with the headers that keep them safe and fast.</summary>
internal static class PageSetup
{
    // Web Chat needs inline styles and data images; nothing here needs eval or another host.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' {0}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes.Where(m => m != "application/json"), "image/svg+xml"];
        });
        services.AddSingleton<WebChatScript>();
        return services;
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseResponseCompression();
        var directLine = app.Services.GetRequiredService<DirectLineSettings>();
        var azure = directLine.IsAzure ? $" {Hosts(new Uri(directLine.Address))}" : "";
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            // Some browsers do not count the socket of the same host as 'self'.
            headers.ContentSecurityPolicy = string.Format(System.Globalization.CultureInfo.InvariantCulture, ContentSecurityPolicy, $"{(context.Request.IsHttps ? "wss" : "ws")}://{context.Request.Host}{azure}");
            if (TeamsTab.Is(context.Request.Path))
                headers.ContentSecurityPolicy = TeamsTab.ContentSecurityPolicy;
            return next(context);
        });
        app.UseAuthentication();
        app.UseTrainerLock();
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            // Small files that change with a deployment: ask every time, answer 304.
            OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] = "no-cache",
        });
    }

    private static string Hosts(Uri address) => $"{address.GetLeftPart(UriPartial.Authority)} {(address.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}://{address.Authority}";

    public static void MapPages(this WebApplication app)
    {
        app.MapMethods("/lib/webchat.js", ["GET", "HEAD"], (HttpContext context, WebChatScript script) => script.Serve(context));
        app.MapMethods("/health/live", ["GET", "HEAD"], () => Results.Text("alive"));
        app.MapHealthChecks("/health/ready");
    }
}
