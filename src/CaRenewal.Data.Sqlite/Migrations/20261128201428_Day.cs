using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "AwaitsReview",
                table: "Applications",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "BookedDay",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DayCloses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Paper = table.Column<Guid>(type: "TEXT", nullable: false),
                    Books = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayCloses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DayCloses_PrintedPapers_Paper",
                        column: x => x.Paper,
                        principalTable: "PrintedPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DaySheets",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Mark = table.Column<Guid>(type: "TEXT", nullable: false),
                    Totals = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DaySheets", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "Reversals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reversals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reversals_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false, defaultValue: 1),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    FileHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    LineCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Net = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TerminalTotals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BooksCount = table.Column<int>(type: "INTEGER", nullable: false),
                    BooksAmount = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TerminalTotals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DayReopenings",
                columns: table => new
                {
                    CloseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayReopenings", x => x.CloseId);
                    table.ForeignKey(
                        name: "FK_DayReopenings_DayCloses_CloseId",
                        column: x => x.CloseId,
                        principalTable: "DayCloses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Differences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    InStatement = table.Column<long>(type: "INTEGER", nullable: false),
                    InBooks = table.Column<long>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    SettledName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Differences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Differences_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // What was entered before there were columns for it: from the stamps themselves.
            migrationBuilder.Sql(
                """
                UPDATE "Applications" SET "AwaitsReview" = 1 WHERE "AcceptedAt" IS NOT NULL AND "ReviewedAt" IS NULL AND "ReturnedAt" IS NULL AND "CancelledAt" IS NULL;
                UPDATE "Applications" SET "BookedDay" = date("AcceptedAt", '+8 hours') WHERE "AcceptedAt" IS NOT NULL AND "ReturnedAt" IS NULL AND "CancelledAt" IS NULL;
                UPDATE "Payments" SET "BusinessDay" = date("At", '+8 hours');
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Payments_BusinessDay",
                table: "Payments",
                column: "BusinessDay");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_AwaitsReview_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "AwaitsReview", "BusinessDay", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_BookedDay",
                table: "Applications",
                column: "BookedDay");

            migrationBuilder.CreateIndex(
                name: "IX_DayCloses_Day_Version",
                table: "DayCloses",
                columns: new[] { "Day", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DayCloses_Number",
                table: "DayCloses",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DayCloses_Paper",
                table: "DayCloses",
                column: "Paper",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Differences_Day",
                table: "Differences",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_Differences_FoundOn",
                table: "Differences",
                column: "FoundOn");

            migrationBuilder.CreateIndex(
                name: "IX_Differences_StatementId",
                table: "Differences",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_Reversals_ApplicationId",
                table: "Reversals",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Reversals_Day",
                table: "Reversals",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Day_Channel_Version",
                table: "Statements",
                columns: new[] { "Day", "Channel", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_FileHash",
                table: "Statements",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_TerminalTotals_Day_Channel_Version",
                table: "TerminalTotals",
                columns: new[] { "Day", "Channel", "Version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DayReopenings");

            migrationBuilder.DropTable(
                name: "DaySheets");

            migrationBuilder.DropTable(
                name: "Differences");

            migrationBuilder.DropTable(
                name: "Reversals");

            migrationBuilder.DropTable(
                name: "TerminalTotals");

            migrationBuilder.DropTable(
                name: "DayCloses");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropIndex(
                name: "IX_Payments_BusinessDay",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_Applications_AwaitsReview_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_BookedDay",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "BusinessDay",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "AwaitsReview",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "BookedDay",
                table: "Applications");
        }
    }
}
