"""The driver of a Spark cluster: takes one JSON object a line, {"load": file} or {"sql": query}, and answers with one line of JSON."""
import json
import sys

from pyspark.sql import SparkSession

master, timezone, folder = sys.argv[1:]
settings = {
    "spark.executor.cores": "1",
    "spark.cores.max": "2",
    "spark.executor.memory": "512m",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.sql.session.timeZone": timezone,
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.files.maxPartitionBytes": "2m",
    "spark.sql.warehouse.dir": f"{folder}/warehouse",
    "spark.local.dir": folder,
    "spark.scheduler.minRegisteredResourcesRatio": "1.0",
    "spark.scheduler.maxRegisteredResourcesWaitingTime": "120s",
}
builder = SparkSession.builder.master(master).appName("judge")
for name, value in settings.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
spark.range(0, 100, 1, 4).count()


def say(answer):
    print(json.dumps(answer, default=str), flush=True)


# The driver counts as one of them.
say({"executors": spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1, "version": spark.version})
columns = "action_type STRING, action_content STRING, trust_score DOUBLE, chain_step BIGINT, agent_id STRING, decision STRING, created_at STRING, metadata STRING"
for line in sys.stdin:
    asked = json.loads(line)
    try:
        if "load" in asked:
            spark.read.schema(columns).json(asked["load"]).createOrReplaceTempView("lines")
            spark.sql("CREATE OR REPLACE TEMP VIEW decisions AS SELECT * EXCEPT (created_at), try_cast(created_at AS TIMESTAMP) AS created_at FROM lines")
            say([])
        else:
            say([row.asDict() for row in spark.sql(asked["sql"]).collect()])
    except Exception as error:
        say({"error": str(error)[:2000]})
spark.stop()
