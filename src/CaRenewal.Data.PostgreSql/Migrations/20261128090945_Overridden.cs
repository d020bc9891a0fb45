using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Overridden : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "HasOverrides",
                table: "Applications",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            // What was passed over before there was a column for it.
            migrationBuilder.Sql(
                """
                UPDATE "Applications" SET "HasOverrides" = TRUE WHERE "Overrides" <> '[]';
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_HasOverrides_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "HasOverrides", "BusinessDay", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Applications_HasOverrides_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "HasOverrides",
                table: "Applications");
        }
    }
}
