using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.SqlServer.Migrations
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
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Statements",
                type: "int",
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
