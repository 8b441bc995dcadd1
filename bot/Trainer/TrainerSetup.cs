using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Bot.Trainer.SignIn;
using PracticeCaller.Bot.WebChat;

namespace PracticeCaller.Bot.Trainer;

/// <summary>Sets the trainer's room up: cookie, keys, the way in: by signing in where that is set up, else by a link on this machine.</summary>
internal static class TrainerSetup
{
    public static IServiceCollection AddTrainerRoom(this IServiceCollection services, IConfiguration configuration)
    {
        var signIn = SignInSettings.Read(configuration);
        services.AddSingleton(signIn);
        services.AddSingleton<TrainerAccess>();
        services.AddDataProtection().SetApplicationName("PracticeCaller");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>((options, folder, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(folder.File("keys")), loggers));
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            // The prefix makes browsers hold it to this host, to https and to all of it.
            options.Cookie.Name = signIn.IsOn ? "__Host-practice-trainer" : "practice-trainer";
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = signIn.IsOn ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            // Who signs in again shows that they still have the role.
            options.ExpireTimeSpan = signIn.IsOn ? TimeSpan.FromHours(8) : TimeSpan.FromHours(12);
            options.SlidingExpiration = !signIn.IsOn;
            options.Events.OnRedirectToLogin = context => LockedPage.WriteAsync(context.HttpContext, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => LockedPage.WriteAsync(context.HttpContext, StatusCodes.Status403Forbidden);
        });
        if (signIn.IsOn)
            authentication.AddSignIn(signIn);
        services.AddAuthorizationBuilder().AddPolicy(TrainerAccess.Policy, policy => policy.RequireAuthenticatedUser().RequireRole("trainer"));
        return services;
    }

    /// <summary>Shows the room's own page to trainers only: who is not signed in is sent to do so, or told where the link is. Its scripts and styles are no secret.</summary>
    public static void UseTrainerLock(this WebApplication app)
    {
        var signIn = app.Services.GetRequiredService<SignInSettings>();
        app.Use((context, next) =>
        {
            if (context.Request.Path.Value?.TrimEnd('/').ToLowerInvariant() is not ("/trainer" or "/trainer/index.html") || context.User.IsInRole("trainer"))
                return next(context);
            if (!signIn.IsOn)
                return LockedPage.WriteAsync(context, StatusCodes.Status401Unauthorized);
            if (context.User.Identity is { IsAuthenticated: true })
                return SignInPages.ForbiddenAsync(context);
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect("/trainer/signin");
            return Task.CompletedTask;
        });
    }

    public static void MapTrainerDoor(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignInSettings>().IsOn)
            app.MapSignIn();
        else
            app.MapLink();
    }

    private static void MapLink(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/trainer/enter", async (HttpContext context, string? code, TrainerAccess access) =>
        {
            if (!DoorPolicy.IsLocal(context) || !access.Redeem(code))
            {
                await LockedPage.WriteAsync(context, StatusCodes.Status401Unauthorized);
                return;
            }

            var trainer = new ClaimsIdentity([new Claim(ClaimTypes.Name, "Trainer"), new Claim(ClaimTypes.Role, "trainer")], CookieAuthenticationDefaults.AuthenticationScheme);
            await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(trainer));
            context.Response.Headers.CacheControl = "no-store";
            // A redirect would carry no strict cookie in some browsers; the page goes on by itself.
            await Results.Content("<!doctype html><meta charset=utf-8><link rel=icon href=/favicon.svg><meta http-equiv=refresh content=\"0;url=/trainer/\"><title>Trainer's room</title><a href=\"/trainer/\">To the trainer's room</a>", "text/html").ExecuteAsync(context);
        });
}
