using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Bot.WebChat;

namespace PracticeCaller.Bot.Trainer;

/// <summary>Sets the trainer's room up: cookie, keys, the way in.</summary>
internal static class TrainerSetup
{
    public static IServiceCollection AddTrainerRoom(this IServiceCollection services)
    {
        services.AddSingleton<TrainerAccess>();
        services.AddDataProtection().SetApplicationName("PracticeCaller");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>((options, folder, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(folder.File("keys")), loggers));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "practice-trainer";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.SlidingExpiration = true;
            // There is no page to sign in at; whoever is missing the cookie is told where the link is.
            options.Events.OnRedirectToLogin = context => LockedPage.WriteAsync(context.HttpContext, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => LockedPage.WriteAsync(context.HttpContext, StatusCodes.Status403Forbidden);
        });
        services.AddAuthorizationBuilder().AddPolicy(TrainerAccess.Policy, policy => policy.RequireAuthenticatedUser().RequireRole("trainer"));
        return services;
    }

    /// <summary>Answers the room's own page with the locked page for whoever is not a trainer; its scripts and styles are no secret.</summary>
    public static void UseTrainerLock(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Path.Value?.TrimEnd('/').ToLowerInvariant() is "/trainer" or "/trainer/index.html" && !context.User.IsInRole("trainer")
            ? LockedPage.WriteAsync(context, StatusCodes.Status401Unauthorized)
            : next(context));

    public static void MapTrainerDoor(this IEndpointRouteBuilder endpoints) =>
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
