using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Day : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "BusinessDay",
                table: "Payments",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "AwaitsReview",
                table: "Applications",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "DaySheets",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Mark = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Totals = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DaySheets", x => x.Day);
                });

            // What was entered before there were columns for it: from the stamps themselves.
            migrationBuilder.Sql(
                """
                UPDATE [Applications] SET [AwaitsReview] = 1 WHERE [AcceptedAt] IS NOT NULL AND [ReviewedAt] IS NULL AND [ReturnedAt] IS NULL AND [CancelledAt] IS NULL;
                UPDATE [Payments] SET [BusinessDay] = CAST(DATEADD(hour, 8, [At]) AS date);
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Payments_BusinessDay",
                table: "Payments",
                column: "BusinessDay");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_AwaitsReview_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "AwaitsReview", "BusinessDay", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DaySheets");

            migrationBuilder.DropIndex(
                name: "IX_Payments_BusinessDay",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_Applications_AwaitsReview_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "BusinessDay",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "AwaitsReview",
                table: "Applications");
        }
    }
}
