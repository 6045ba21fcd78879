"""What a register must never let out: words and numbers that stand nowhere else."""

CANARIES = {
    "registration_id": "CANARY-REG-7731",
    "holding_id": "CANARY-HOLD-5519",
    "address_id": "CANARYADDR88417",
    "address": "4711 Zyzzyva Canary Terrace NW",
    "longitude": "-77.0319177",
    "latitude": "38.9271933",
}
