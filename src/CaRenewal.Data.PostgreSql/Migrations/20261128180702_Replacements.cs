using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Replacements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Statements_Day_Channel",
                table: "Statements");

            migrationBuilder.DropIndex(
                name: "IX_Statements_FileHash",
                table: "Statements");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Statements",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Statements",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Day_Channel_Version",
                table: "Statements",
                columns: new[] { "Day", "Channel", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_FileHash",
                table: "Statements",
                column: "FileHash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Statements_Day_Channel_Version",
                table: "Statements");

            migrationBuilder.DropIndex(
                name: "IX_Statements_FileHash",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Statements");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Day_Channel",
                table: "Statements",
                columns: new[] { "Day", "Channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_FileHash",
                table: "Statements",
                column: "FileHash",
                unique: true);
        }
    }
}
