using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PracticeCaller.Bot.Store.Migrations
{
    /// <inheritdoc />
    public partial class Shifts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ShiftId",
                table: "Calls",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ShiftNumber",
                table: "Calls",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ShiftOf",
                table: "Calls",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Calls_ShiftId",
                table: "Calls",
                column: "ShiftId",
                filter: "\"ShiftId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Calls_ShiftId",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "ShiftId",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "ShiftNumber",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "ShiftOf",
                table: "Calls");
        }
    }
}
