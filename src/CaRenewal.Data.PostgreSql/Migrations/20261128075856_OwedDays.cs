using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.PostgreSql.Migrations
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
                    (SELECT MIN((record ->> 'Due')::date) FROM jsonb_array_elements("Materials"::jsonb) AS record WHERE (record ->> 'State')::int = 2)
                WHERE "CancelledAt" IS NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
