using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PracticeCaller.Bot.Store.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RubricText",
                table: "Scorecards",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "ToDecide",
                table: "Scorecards",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RubricText",
                table: "Calls",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "PastScorecards",
                columns: table => new
                {
                    CallId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Rubric = table.Column<string>(type: "TEXT", nullable: false),
                    Overall = table.Column<double>(type: "REAL", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    RubricText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastScorecards", x => new { x.CallId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    CallId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    CriterionId = table.Column<string>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => new { x.CallId, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_ToDecide",
                table: "Scorecards",
                column: "ToDecide");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PastScorecards");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropIndex(
                name: "IX_Scorecards_ToDecide",
                table: "Scorecards");

            migrationBuilder.DropColumn(
                name: "RubricText",
                table: "Scorecards");

            migrationBuilder.DropColumn(
                name: "ToDecide",
                table: "Scorecards");

            migrationBuilder.DropColumn(
                name: "RubricText",
                table: "Calls");
        }
    }
}
