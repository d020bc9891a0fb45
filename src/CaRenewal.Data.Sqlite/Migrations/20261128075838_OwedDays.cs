using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwedDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was owed before there was a column for its day: from the materials themselves.
            migrationBuilder.Sql(
                """
                UPDATE "Applications" SET "OwedDue" =
                    (SELECT MIN(json_extract(record.value, '$.Due')) FROM json_each("Applications"."Materials") AS record WHERE json_extract(record.value, '$.State') = 2)
                WHERE "CancelledAt" IS NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
